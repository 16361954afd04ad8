import type {
  EntityType,
  EventKind,
  ExtractedEntity,
  ExtractedEvent,
  ExtractedRole,
  ExtractedStatement,
  Extraction,
} from '../../src/extraction/extraction.ts';
import type { Bearer } from '../../src/resolution/resolve.ts';

/** Somebody or something as a test writes it down: a name, and what an article tells beside it. */
export interface Named {
  readonly type?: EntityType;
  readonly name: string;
  readonly isoCode?: string;
  readonly gender?: 'F' | 'M';
  /** "president of UA": a title and the code of a country. */
  readonly role?: string;
  /** Other forms of the name in the article; an acronym is one in capitals. */
  readonly forms?: readonly string[];
}

export interface Happening {
  readonly kind: EventKind;
  readonly name: string;
  readonly date?: string;
  readonly who?: readonly string[];
  readonly marks?: readonly string[];
}

export interface Said {
  readonly by: string | null;
  readonly words: string;
  readonly mode?: 'SPEECH' | 'ATTITUDE';
}

/** An article made by hand: what it claims, with true places in a text made of the names and the words. */
export interface ArticleByHand extends Bearer {
  readonly extraction: Extraction;
}

/** Writes an article that names these and says this of them. */
export function article(
  id: string,
  named: readonly (string | Named)[],
  {
    publishedAt = null,
    events = [],
    said = [],
  }: { publishedAt?: string | null; events?: readonly Happening[]; said?: readonly Said[] } = {},
): ArticleByHand {
  const page = new Page();
  const all = withCountries(named.map((one) => (typeof one === 'string' ? { name: one } : one)));
  const entities = all.map((one, at) => entityOf(one, `e${String(at + 1)}`, page));
  const keyOf = (name: string): string =>
    entities.find((entity) => entity.name === name)?.key ?? `missing ${name}`;
  const roles = all.flatMap((one) => roleOf(one, all, keyOf, page));
  const occasions = events.map((event, at) => eventOf(event, `v${String(at + 1)}`, keyOf, page));
  const statements = said.map((one) => statementOf(one, keyOf, page));
  const extraction = { entities, events: occasions, statements, relations: [], roles };
  return { id: `article:${id}`, publishedAt, text: page.text, extraction };
}

class Page {
  text = '';

  write(words: string): { start: number; end: number } {
    const start = this.text.length;
    this.text += `${words}\n`;
    return { start, end: start + words.length };
  }
}

function withCountries(named: readonly Named[]): Named[] {
  const codes = new Set(
    named.flatMap(({ role }) => (role === undefined ? [] : [role.split(' of ')[1] ?? ''])),
  );
  return [...named, ...[...codes].map((code): Named => ({ type: 'COUNTRY', name: code, isoCode: code }))];
}

function entityOf(
  {
    type = 'PERSON',
    name,
    isoCode = null,
    gender = null,
    forms = [],
  }: {
    type?: EntityType;
    name: string;
    isoCode?: string | null;
    gender?: 'F' | 'M' | null;
    forms?: readonly string[];
  },
  key: string,
  page: Page,
): ExtractedEntity {
  const mentions = [name, ...forms].map((words) => ({
    ...page.write(words),
    form: words !== name && words === words.toUpperCase() ? ('ACRONYM' as const) : ('NAME' as const),
    reason: words === name ? 'full name' : `form of ${name}`,
  }));
  return { key, type, name, isoCode, gender, mentions };
}

function roleOf(
  { name, role }: Named,
  all: readonly Named[],
  keyOf: (name: string) => string,
  page: Page,
): ExtractedRole[] {
  if (role === undefined) return [];
  const [title = '', code = ''] = role.split(' of ');
  const country = all.find(({ isoCode }) => isoCode === code)?.name ?? code;
  return [{ holder: keyOf(name), of: keyOf(country), title, tense: null, evidence: page.write(role) }];
}

function eventOf(
  { kind, name, date = '', who = [], marks = [] }: Happening,
  key: string,
  keyOf: (name: string) => string,
  page: Page,
): ExtractedEvent {
  const mention = { ...page.write(name), form: 'NAME' as const, reason: 'named so' };
  const participants = who.map((one) => ({ key: keyOf(one), evidence: page.write(one) }));
  return {
    key,
    kind,
    name,
    date: date === '' ? null : date,
    planned: false,
    participants,
    marks,
    mentions: [mention],
  };
}

function statementOf(
  { by, words, mode = 'SPEECH' }: Said,
  keyOf: (name: string) => string,
  page: Page,
): ExtractedStatement {
  const [source, cue, content] = [page.write(by ?? 'it'), page.write('said'), page.write(words)];
  const speaker = by === null ? null : keyOf(by);
  return {
    ...{
      speaker,
      speakerReason: null,
      source: [source],
      cue: [cue],
      content: [content],
      mode,
      kind: 'DIRECT',
    },
    ...{ via: null, saidAt: null, confidence: 1, about: [] },
  };
}
