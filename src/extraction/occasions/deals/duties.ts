import {
  BODIES_ASKED,
  LIGHT_OBJECTS,
  MODALS_OF_DUTY,
  VERBS_OF_BRINGING_ABOUT,
  VERBS_OF_DUTY,
  VERBS_OF_MIND_AND_STATE,
  VERBS_OF_REGARD,
} from '../../../language/words/duty-words.ts';
import { actorsOrGovernment } from '../clauses/governments.ts';
import { isOffice } from '../clauses/is-office.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Run } from '../clauses/runs.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { isLeftOpen } from '../clauses/standing.ts';
import { pastPreposition } from '../clauses/subject-actors.ts';
import { subjectRunOf, verbBefore } from '../clauses/subject-of.ts';
import { eventFromPassive } from './passive-matters.ts';
import { endOfObject, eventFromWords, targetAt, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/**
 * What the words put as somebody's duty: "the government should scrap the levy", "the port must be closed", "we need to
 * hold talks". Null for duties of anybody ("drivers should take care"), for what is expected ("the talks should begin
 * at noon") and for states of mind.
 */
export function dutyAt(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const bound = boundVerb(outline, verb);
  if (!bound || isLeftOpen(outline, bound) || isDone(outline, verb)) return null;
  const nearest = subjectRunOf(outline, bound);
  const subject = nearest && pastPreposition(outline, nearest, verb.sentence);
  if (!subject || isBound(outline, subject)) return null;
  const duty = verb.isPassive
    ? passiveDuty(scene, subject, verb)
    : isAsked(scene, subject)
      ? activeDuty(scene, index, verb)
      : null;
  return duty && verb.isNegated ? { ...duty, words: `not ${duty.words}` } : duty;
}

/** The verb that bears the modal: the verb itself, "has" of "has to resign", the first of "should stop and leave". */
function boundVerb(outline: Outline, verb: VerbGroup): VerbGroup | null {
  const { tokens } = outline;
  const before = tokens[verb.from - 2];
  // The mayor must "leave the town".
  const isQuoted = verb.from === verb.main && /^[“"‘]$/.test(tokens[verb.from - 1]?.text ?? '');
  if (isQuoted && before && MODALS_OF_DUTY.has(before.lower))
    return { ...verb, from: verb.from - 2, modal: before.lower };
  if (verb.modal !== null) return MODALS_OF_DUTY.has(verb.modal) ? verb : null;
  if (verb.form === 'INFINITIVE') return governorOfDuty(outline, verb);
  return isSecond(outline, verb) ? firstOf(outline, verb) : null;
}

// "Has to" may be one verb with what follows, or two.
function governorOfDuty(outline: Outline, verb: VerbGroup): VerbGroup | null {
  const { lower, lemma } = outline.tokens[verb.from]!;
  if (outline.tokens[verb.from + 1]?.lower === 'yet') return null;
  if (isDutyWord(lower, lemma)) return verb.isNegated ? null : { ...verb, form: 'FINITE' };
  const governor = verbBefore(outline, verb.sentence, verb.from);
  const isDuty =
    governor?.main === verb.from - 1 &&
    governor.modal === null &&
    !governor.isNegated &&
    isDutyWord(outline.tokens[governor.main]!.lower, governor.lemma);
  return isDuty ? governor : null;
}

const isDutyWord = (lower: string, lemma: string) =>
  VERBS_OF_DUTY.has(lemma) && /^(?:has|have|needs?)$/.test(lower);

// "… and leave the town": a bare verb after "and".
const isSecond = ({ tokens }: Outline, { main, from, lemma }: VerbGroup) =>
  from === main && tokens[main]!.lower === lemma && /^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '');

function firstOf(outline: Outline, verb: VerbGroup): VerbGroup | null {
  let earlier = verbBefore(outline, verb.sentence, verb.from);
  while (earlier && (earlier.form === 'BARE' || isSecond(outline, earlier)))
    earlier = verbBefore(outline, verb.sentence, earlier.from);
  return earlier && boundVerb(outline, earlier);
}

// "Should have resigned": too late.
const isDone = ({ tokens }: Outline, { from, main, modal }: VerbGroup) =>
  modal !== null && tokens.slice(from, main).some(({ lemma }) => lemma === 'have');

// "What we should do", "as they should"; "the path the country must follow" tells of the path and asks for nothing.
function isBound({ tokens }: Outline, { from }: Run): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (/^(?:what|how|why|where|when|who|which|whom|whether|as|than|should)$/.test(before.lower)) return true;
  return before.tag === 'NOUN' || (before.lower === 'that' && tokens[from - 2]?.tag === 'NOUN');
}

function isAsked(scene: Scene, subject: Run): boolean {
  const { outline } = scene;
  const { tokens } = outline;
  const { lower } = tokens[subject.from]!;
  if (/^(?:i|you|one|nobody|everyone|everybody|anyone|no|any|every|each|some|many|most|few)$/.test(lower))
    return false;
  if (lower === 'we' || lower === 'us') return true;
  if (actorsOrGovernment(scene, placeOf(outline, subject.from, subject.to)).length > 0) return true;
  const phrase = outline.phraseAt(subject.from);
  const isKnown = /^(?:the|this|these|those|both|all|our|his|its|their)$/.test(lower);
  return phrase !== undefined && isKnown && isBody(outline, phrase);
}

function isBody(outline: Outline, phrase: Phrase): boolean {
  return BODIES_ASKED.has(outline.tokens[phrase.head]!.lemma) || isOffice(outline, phrase);
}

function activeDuty(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  if (VERBS_OF_MIND_AND_STATE.has(verb.lemma)) return null;
  const { outline } = scene;
  const { tokens } = outline;
  const object = outline.phraseAt(verb.main + 1);
  if (object && (isPointer(outline, object) || LIGHT_OBJECTS.has(tokens[object.head]!.lemma))) return null;
  const to = endOfObject(outline, verb.main + 1, verb.sentence);
  const known = VERBS_OF_BRINGING_ABOUT.has(verb.lemma) ? targetAt(outline, index, verb.main + 1) : null;
  if (known) return known;
  const event = eventFromWords(scene, verb.main, to, verb.sentence);
  // "The mayor must follow": where the words tell no more, they mean something that stands elsewhere.
  return event?.words.includes(' ') ? event : null;
}

// "We must do this": whatever it is.
const isPointer = ({ tokens }: Outline, { from, to }: Phrase) =>
  to === from + 1 && /^(?:it|this|that|them|so|same)$/.test(tokens[from]!.lower);

// "Students should be taught", "he must be understood", "all rules must be kept" are of no day.
function passiveDuty(scene: Scene, subject: Run, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const phrase = outline.phraseAt(subject.from);
  if (!phrase || VERBS_OF_REGARD.has(verb.lemma) || isOffice(outline, phrase)) return null;
  const { lower, tag } = outline.tokens[subject.from]!;
  if (tag === 'PRON' || /^(?:all|any|every|each|no)$/.test(lower)) return null;
  if (!PARTICIPLE.test(outline.tokens[verb.main]!.lower)) return null;
  return eventFromPassive(scene, subject.from, verb);
}

const PARTICIPLE = /(?:ed|en|ut|ht|wn|uck|ent|ade|id|old|un|et|ost|eld)$/;
