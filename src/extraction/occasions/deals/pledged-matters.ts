import { NOUNS_OF_GRANTING, VERBS_OF_PLEDGING } from '../../../language/words/agreement-verbs.ts';
import { PEOPLE_NOUNS } from '../../../language/words/people-nouns.ts';
import { afterAddressee, isOfPerson } from './addressees.ts';
import { deedAfter, resolvedIn } from './promised-deeds.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** What is given away: "$5m to Chad", "a grant of $5m", "the allocation of $5m for loans"; null for all else. */
export function grantedMatter(scene: Scene, verb: VerbGroup, from: number): Sighting | null {
  const { tokens } = scene.outline;
  const phrase = scene.outline.phraseAt(from);
  if (phrase?.from !== from) return null;
  const isAmount = tokens.slice(phrase.from, phrase.to).some(({ text }) => /^[$€£¥]|[mb]illion$/.test(text));
  const isIn = /^(?:in|of)$/.test(tokens[phrase.to]?.lower ?? '');
  const inner = isAmount && isIn ? scene.outline.phraseAt(phrase.to + 1) : undefined;
  const isGrant = [phrase, inner].some((one) => one && NOUNS_OF_GRANTING.has(tokens[one.head]!.lemma));
  return isGrant || (isAmount && verb.lemma !== 'announce') ? pledgedThing(scene, verb, from) : null;
}

/** What is promised: "to scrap the tax", "that the road would be built", "$5m to Chad"; null for "promised much". */
export function pledgedMatter(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  at: number,
): Sighting | null {
  const ways = VERBS_OF_PLEDGING.get(verb.lemma)!;
  const from = afterReceiver(scene, verb, at);
  const next = scene.outline.tokens[from]?.lower ?? '';
  if (/^(?:to|not|never)$/.test(next)) return ways.has('to') ? telling(deedAfter(scene, index, from)) : null;
  if (next === 'that') return ways.has('that') ? resolvedIn(scene, index, verb, from + 1) : null;
  const clause = ways.has('that') && isClause(scene, from) ? resolvedIn(scene, index, verb, from) : null;
  return clause ?? (ways.has('noun') ? pledgedThing(scene, verb, from) : null);
}

// "The boats that Ruiz promised to send": what is sent stands elsewhere; "promised to resign" says all.
const telling = (deed: Sighting | null) =>
  deed && (/\s/.test(deed.words) || SUFFICIENT.test(deed.words)) ? deed : null;

const SUFFICIENT =
  /^(?:resign|retire|quit|cooperate|withdraw|return|attend|disarm|comply|apologi[sz]e|negotiate)$/;

// "Promised Lind to …", "assured the union that …", "promised in a letter to …".
function afterReceiver(scene: Scene, verb: VerbGroup, at: number): number {
  const { outline } = scene;
  const receiver = outline.phraseAt(at);
  const head = receiver?.from === at ? outline.tokens[receiver.head]! : undefined;
  const after = outline.tokens[receiver?.to ?? -1]?.lower ?? '';
  const isSomebody =
    head !== undefined && (/^(?:PROPN|PRON)$/.test(head.tag) || PEOPLE_NOUNS.has(head.lemma));
  if (head && (after === 'that' || (after === 'to' && isSomebody))) return receiver!.to;
  return verb.lemma === 'promise' || verb.lemma === 'assure' ? afterAddressee(scene, at) : at;
}

// "Promised he would resign".
function isClause({ outline }: Scene, at: number): boolean {
  const subject = outline.phraseAt(at);
  return subject?.from === at && outline.verbFrom(at)?.from === subject.to;
}

// "Pledged $5m to Chad", "promised a new harbour"; "promised change" says nothing that could be kept.
function pledgedThing(scene: Scene, verb: VerbGroup, from: number): Sighting | null {
  const { outline } = scene;
  const phrase = outline.phraseAt(from);
  const head = phrase && outline.tokens[phrase.head];
  if (phrase?.from !== from || !head || isOfPerson(scene, from)) return null;
  if (/^(?:you|me|us)$/.test(outline.tokens[from - 1]!.lower)) return null;
  if (!/^(?:NOUN|NUM|SYM)$/.test(head.tag) && !/\d/.test(head.text)) return null;
  const to = endOfObject(outline, from, verb.sentence);
  return to - from > 1 && !IDLE.test(head.lemma) ? eventFromWords(scene, from, to, verb.sentence) : null;
}

const IDLE =
  /^(?:allegiance|loyalty|love|faith|thing|everything|anything|something|lot|word|way|time|revenge)$/;
