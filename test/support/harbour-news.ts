import { resolvedSample } from './resolved-articles.ts';

/** Three invented articles that share people, an occasion and a statement; the third is undated. */
export const strike = resolvedSample({
  id: 'article:strike',
  title: 'Strike at the harbour',
  publishedAt: '2031-03-02',
  text: 'Ana Ruiz, mayor of Port Alder, met Bo Lind of Norway on Monday. “The harbour will open,” Ruiz said, “before May.” Lind proposed a harbour truce. She wants peace.',
  entities: [
    { id: 'person:ana-ruiz', names: ['Ana Ruiz', 'Ruiz'], keys: ['PERSON:ruiz', 'ID:person:ana-ruiz'] },
    { id: 'person:bo-lind', names: ['Bo Lind', 'Lind'], keys: ['PERSON:lind'] },
    { id: 'country:no', names: ['Norway'], isoCode: 'NO' },
  ],
  events: [
    {
      id: 'event:talks',
      kind: 'MEETING',
      words: 'met Bo Lind',
      name: 'talks',
      planned: true,
      participants: ['person:ana-ruiz', 'person:bo-lind'],
    },
    { id: 'event:truce', kind: 'CEASEFIRE', words: 'harbour truce' },
  ],
  statements: [
    {
      id: 'statement:open',
      words: ['The harbour will open', 'before May'],
      speaker: 'person:ana-ruiz',
      source: 'Ruiz',
      cue: 'said',
      about: ['event:truce', 'country:no'],
    },
    { id: 'statement:wish', words: ['peace'], speaker: 'person:ana-ruiz', cue: 'wants', mode: 'ATTITUDE' },
  ],
  relations: [
    {
      type: 'MET',
      from: 'person:bo-lind',
      to: 'person:ana-ruiz',
      event: 'event:talks',
      planned: true,
      words: 'met Bo Lind',
    },
    { type: 'PROPOSED', from: 'person:bo-lind', to: 'event:truce', words: 'Lind proposed a harbour truce' },
  ],
  roles: [
    { holder: 'person:bo-lind', of: 'country:no', title: '', words: 'Bo Lind of Norway' },
    { holder: 'person:ana-ruiz', of: null, title: 'mayor', words: 'Ana Ruiz, mayor' },
  ],
});

export const truce = resolvedSample({
  id: 'article:truce',
  title: 'A truce 😀 at sea',
  publishedAt: '2031-03-05',
  text: '😀 Mayor Ana Ruíz called Lind from Oslo and agreed to the truce. “The harbour will open, before May,” she repeated. The union of dockers did not comment.',
  entities: [
    {
      id: 'person:ana-ruiz',
      names: ['Ana Ruíz'],
      signature: 'person:ana-ruíz',
      matched: 'same name with another spelling: Ana Ruíz, Ana Ruiz',
      keys: ['PERSON:ruiz', 'ID:person:ana-ruiz'],
    },
    { id: 'person:bo-lind', names: ['Lind'], signature: 'person:lind', keys: ['PERSON:lind'] },
    { id: 'organization:dockers', names: ['union of dockers'] },
  ],
  events: [
    {
      id: 'event:talks',
      kind: 'CALL',
      words: 'called Lind',
      date: '2031-03-04',
      participants: ['person:ana-ruiz', 'person:bo-lind'],
    },
    { id: 'event:truce', kind: 'CEASEFIRE', words: 'the truce' },
  ],
  statements: [
    {
      id: 'statement:open',
      words: ['The harbour will open, before May'],
      speaker: 'person:ana-ruiz',
      source: 'she',
      cue: 'repeated',
      about: ['event:truce'],
    },
  ],
  relations: [
    {
      type: 'MET',
      from: 'person:ana-ruiz',
      to: 'person:bo-lind',
      event: 'event:talks',
      mode: 'CALL',
      date: '2031-03-04',
      words: 'called Lind',
    },
    {
      type: 'AGREED',
      from: 'person:ana-ruiz',
      to: 'event:truce',
      conditional: true,
      words: 'agreed to the truce',
    },
  ],
});

export const echo = resolvedSample({
  id: 'article:echo',
  text: 'The dockers heard Ana Ruiz. “The harbour will open, before May.” Norway agreed to the harbour truce.',
  entities: [
    { id: 'organization:dockers', names: ['dockers'] },
    { id: 'person:ana-ruiz', names: ['Ana Ruiz'], keys: ['PERSON:ruiz', 'ID:person:ana-ruiz'] },
    { id: 'country:no', names: ['Norway'], isoCode: 'NO' },
  ],
  events: [{ id: 'event:truce', kind: 'CEASEFIRE', words: 'harbour truce' }],
  statements: [
    {
      id: 'statement:open',
      words: ['The harbour will open, before May'],
      speaker: 'person:ana-ruiz',
      about: ['country:no'],
      saidAt: '2031-03-01',
    },
  ],
  relations: [
    { type: 'AGREED', from: 'country:no', to: 'event:truce', words: 'Norway agreed to the harbour truce' },
  ],
});
