import type { Offsets } from '../../../language/offsets.ts';
import { VERBS_OF_HOLDING } from '../../../language/words/meeting-verbs.ts';
import type { EventKind, LocalKey } from '../../extraction.ts';
import { partiesAt } from './delegations.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { standingOf, type Standing } from '../clauses/standing.ts';
import { subjectOf, verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Who holds a contact or is there, by the verb that the noun hangs on. */
export interface Holder {
  readonly keys: readonly LocalKey[];
  readonly isFacing: boolean;
  /** Null where the words do not tell whether it took place. */
  readonly standing: Standing | null;
  readonly place: Offsets | null;
}

export const NOBODY: Holder = { keys: [], isFacing: false, standing: null, place: null };

/** Who "held talks", "had a call", "expects a meeting"; null where the noun is no object of such a verb. */
export function holding(scene: Scene, phrase: Phrase, kind: EventKind, hasOther: boolean): Holder | null {
  const verb = governing(scene.outline, phrase, kind);
  if (!verb) return null;
  if (!NEVER_HELD.test(verb.lemma) || VERBS_OF_HOLDING.has(verb.lemma)) return held(scene, verb);
  // "Ruiz cancelled the meeting with Lind", "expects a call with": nothing was held yet.
  const isAhead = AWAITING.test(verb.lemma) && !verb.isNegated;
  if (!isAhead) return { ...NOBODY, standing: 'DENIED' };
  const holder = held(scene, verb);
  return { ...holder, keys: hasOther ? holder.keys : [], standing: 'PLANNED' };
}

/** Whether it took place, where the verb tells that it hangs on or is the subject of: "the call was cancelled". */
export function ownStanding(
  { outline }: Scene,
  phrase: Phrase,
  kind: EventKind,
  after: number,
): Standing | null {
  const verb = governing(outline, phrase, kind);
  if (verb) return settled(standingOf(outline, verb));
  const next = outline.verbFrom(after);
  if (!next || next.from !== after || next.sentence !== phrase.sentence) return null;
  if (next.isPassive && NEVER_HELD.test(next.lemma)) return AWAITING.test(next.lemma) ? 'PLANNED' : 'DENIED';
  return next.form === 'FINITE' ? settled(standingOf(outline, next)) : null;
}

// "Prospects of holding talks": what is left open is not claimed.
const settled = (standing: Standing): Standing => (standing === 'OPEN' ? 'DENIED' : standing);

function held(scene: Scene, verb: VerbGroup): Holder {
  const { outline } = scene;
  const standing = settled(standingOf(outline, verb));
  const place = verb.isPassive ? null : subjectOf(outline, verb);
  return { keys: place ? partiesAt(scene, place) : [], isFacing: true, standing, place };
}

/** A noun with its number before it: "two days of talks", "five rounds of talks". */
export function withDuration(outline: Outline, phrase: Phrase): Phrase {
  const span =
    outline.tokens[phrase.from - 1]?.lower === 'of' ? outline.phraseAt(phrase.from - 2) : undefined;
  const isSpan =
    span && /^(?:hour|day|week|month|year|round|series|set)$/.test(outline.tokens[span.head]!.lemma);
  return isSpan ? { ...phrase, from: span.from } : phrase;
}

function governing(outline: Outline, named: Phrase, kind: EventKind): VerbGroup | null {
  const phrase = withDuration(outline, named);
  const first = phrase.owner === null ? phrase.from : outline.phrases[phrase.owner]!.from;
  const verb = verbBefore(outline, phrase.sentence, first);
  if (!verb) return null;
  const between = outline.tokens.slice(pastInsertion(outline, verb.main + 1, first), first);
  const isObject = between.every(
    ({ tag, lower }) =>
      tag === 'ADV' ||
      tag === 'PART' ||
      /^(?:part|in|out|up|a|the|off|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower),
  );
  const isHolding =
    VERBS_OF_HOLDING.has(verb.lemma) ||
    (outline.tokens[phrase.head]!.lemma === 'conference' && /^(?:tell|address|give)$/.test(verb.lemma)) ||
    (kind === 'VISIT' && /^(?:pay|make)$/.test(verb.lemma)) ||
    ((kind === 'CALL' || kind === 'VISIT') && TAKING.test(verb.lemma));
  return isObject && (isHolding || NEVER_HELD.test(verb.lemma)) ? verb : null;
}

// "Held, on the margins of the summit, talks with Lind", "received, Sunday evening, a call".
function pastInsertion({ tokens }: Outline, at: number, limit: number): number {
  if (tokens[at]?.text !== ',' || tokens[limit - 1]?.text !== ',') return at;
  return limit - at > MAX_INSERTED_WORDS ? at : limit;
}

const MAX_INSERTED_WORDS = 14;

// "Received a call from Lind".
const TAKING = /^(?:receive|get|answer|take|return)$/;

const AWAITING = /^(?:expect|await|plan|request|seek|want)$/;

const NEVER_HELD =
  /^(?:deny|cancel|refuse|reject|rule|avoid|call|scrap|postpone|decline|skip|expect|await|plan|propose|request|seek|want)$/;
