import { PLAIN_MODIFIERS } from '../../../language/words/event-nouns.ts';
import { NOUNS_OF_SEVERAL } from '../../../language/words/proposal-verbs.ts';
import { isFurtherMatter } from './further-matters.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { purposeFrom } from '../events/purpose.ts';
import type { Scene } from '../scene.ts';
import { UNMARKED, type Sighting } from '../sighting.ts';

/** Mentions of events by the index of the word that names them. */
export type SightingIndex = ReadonlyMap<number, Sighting>;

/**
 * What is proposed or accepted: mentions of events in a stretch of words that is an object, nearest first. "At the
 * summit", "after the vote" say where and when, not what.
 */
export function targetsIn(outline: Outline, index: SightingIndex, from: number, to: number): Sighting[] {
  const found: Sighting[] = [];
  for (let i = from; i < to; i++) {
    const sighting = index.get(i);
    if (
      sighting &&
      !sighting.isVerb &&
      !isFurtherMatter(sighting) &&
      !isCircumstance(outline, sighting.head, from)
    )
      found.push(sighting);
  }
  return found.filter((sighting) => outline.tokens[sighting.head] !== undefined);
}

const CIRCUMSTANCE = /^(?:at|in|during|after|before|amid|since|by|from|despite|over|with)$/;

function isCircumstance(outline: Outline, head: number, from: number): boolean {
  let phrase = outline.phraseAt(head);
  while (phrase && phrase.owner !== null) phrase = outline.phrases[phrase.owner];
  const before = phrase ? phrase.from - 1 : -1;
  return before >= from && CIRCUMSTANCE.test(outline.tokens[before]!.lower);
}

/** The mention of an event that the first noun of an object is: "a truce" of "a truce in the north". */
export function targetAt(outline: Outline, index: SightingIndex, from: number): Sighting | null {
  let phrase = outline.phraseAt(from);
  while (phrase && outline.phrases[phrase.index + 1]?.owner === phrase.index)
    phrase = outline.phrases[phrase.index + 1];
  if (phrase && isOfSeveral(outline, phrase.head)) return targetAt(outline, index, phrase.to + 1);
  const sighting = phrase && index.get(phrase.head);
  return sighting && !sighting.isVerb ? sighting : null;
}

// "A series of measures": the measures.
const isOfSeveral = ({ tokens }: Outline, head: number) =>
  NOUNS_OF_SEVERAL.has(tokens[head]!.lemma) && tokens[head + 1]?.lower === 'of';

// Longer ones are lists.
const MAX_CLAUSE_WORDS = 40;

/** The words from `from` to the end of the clause: the next verb, stop, "but" or "and" before a verb. */
export function endOfObject(outline: Outline, from: number, sentence: number): number {
  const to = Math.min(outline.text.sentences[sentence]!.to, from + MAX_CLAUSE_WORDS);
  let i = from;
  while (i < to && !endsObject(outline, i)) i++;
  return i;
}

function endsObject(outline: Outline, i: number): boolean {
  const { lower, tag, text } = outline.tokens[i]!;
  if (/^[,;:.!?—–]$/.test(text) || outline.verbAt(i) || tag === 'AUX' || tag === 'SCONJ') return true;
  if (
    /^(?:after|before|during|following|when|where|while|as|if|but|because|since|who|which|that)$/.test(lower)
  )
    return true;
  return tag === 'CCONJ' && outline.phraseAt(i + 1) === undefined;
}

/**
 * A new event named by the words of what is proposed or promised: "halt all aid to Kyiv", "further talks"; the name may
 * go on past `to`, unless it is the `last`.
 */
export function eventFromWords(
  scene: Scene,
  from: number,
  to: number,
  sentence: number,
  last?: number,
): Sighting | null {
  const first = startOfName(scene.outline, from, to);
  if (first >= to) return null;
  const purpose = purposeFrom(scene, first, sentence, last);
  if (!/\p{L}{3}/u.test(purpose.words)) return null;
  const place = placeOf(scene.outline, first, Math.min(to, purpose.to));
  return {
    ...PROPOSED,
    ...purpose,
    ...place,
    evidence: place,
    lemma: scene.outline.tokens[first]!.lemma,
    isDefinite: false,
    head: first,
    sentence,
  };
}

function startOfName({ tokens }: Outline, from: number, to: number): number {
  let first = from;
  while (first < to && (LEADING.test(tokens[first]!.lower) || PLAIN_MODIFIERS.has(tokens[first]!.lower)))
    first++;
  return first;
}

const LEADING = /^(?:to|that|of|for|a|an|the|“|")$/;

/** "It", "this", "them" as an object: points back at the last thing proposed; null for other words. */
export function pointerAt({ outline }: Scene, at: number): Sighting | null {
  const token = outline.tokens[at];
  if (!token || !/^(?:it|this|them)$/.test(token.lower)) return null;
  const phrase = outline.phraseAt(at);
  if (phrase && phrase.to > at + 1) return null;
  const place = placeOf(outline, at, at + 1);
  return {
    ...PROPOSED,
    ...place,
    evidence: place,
    lemma: token.lower,
    isDefinite: true,
    head: at,
    sentence: token.sentence,
  };
}

const PROPOSED = {
  kind: 'PROPOSAL',
  words: '',
  marks: UNMARKED,
  names: [],
  participants: [],
  proposers: [],
  owners: [],
  date: null,
  isPlanned: true,
  isOfAnotherTime: false,
  isWeak: true,
  isLoose: false,
  mode: 'UNKNOWN',
  isVerb: false,
} as const;
