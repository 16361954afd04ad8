import type { Offsets } from '../../../language/offsets.ts';
import { LOOSE_CONTACT_NOUNS } from '../../../language/words/event-nouns.ts';
import { OCCASION_PREPOSITIONS, VERBS_OF_TRAVEL } from '../../../language/words/meeting-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt, actorsOfPhrase } from '../clauses/actors.ts';
import { NOBODY, withDuration, type Holder } from './holding.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { doersOf } from '../clauses/passive.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { phraseRun } from '../clauses/runs.ts';
import type { Scene } from '../scene.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf, verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Who was there by the clause that an occasion stands in: "Ruiz said in a call with Lind", "at a summit Ruiz signed". */
export function attending(scene: Scene, named: Phrase, hasOther: boolean): Holder {
  const { outline } = scene;
  const phrase = withDuration(outline, named);
  const verb = clauseVerb(outline, phrase);
  const preposition = outline.tokens[phrase.from - 1]?.lower ?? '';
  const isDuring = /^(?:during|in|at)$/.test(preposition);
  if (!verb || !leadsIn(outline, phrase, verb)) return NOBODY;
  if (verb.isPassive) return doers(scene, phrase, verb);
  if (!isDuring && !hasOther && !/^(?:after|following)$/.test(preposition)) return NOBODY;
  const subject = subjectBefore(outline, phrase) ?? subjectOf(outline, verb);
  if (!subject || PROGRESS.test(wordBefore(outline, phrase.from - 1))) return NOBODY;
  return present(scene, phrase, verb, subject, isDuring, hasOther);
}

// "The text was agreed by Ruiz and Lind after two days of talks": those who did it together held them.
function doers(scene: Scene, phrase: Phrase, verb: VerbGroup): Holder {
  if (FACE_TO_FACE.test(verb.lemma)) return toldBy(scene, phrase, verb);
  const by = TOGETHER.test(verb.lemma) ? doersOf(scene, verb) : null;
  if (!by || by.keys.length < 2) return NOBODY;
  const { start } = placeOf(scene.outline, verb.from, verb.main);
  const { end } = placeOf(scene.outline, phrase.from, phrase.to);
  return { keys: by.keys, isFacing: true, standing: 'FACT', place: { start, end } };
}

// "Ruiz was told of it by Lind in a call".
function toldBy(scene: Scene, phrase: Phrase, verb: VerbGroup): Holder {
  const { outline, cast } = scene;
  const isIn = /^(?:in|during|at)$/.test(outline.tokens[phrase.from - 1]?.lower ?? '');
  const by = isIn && isOneOnOne(outline, phrase) ? doersOf(scene, verb) : null;
  const told = by && subjectOf(outline, verb);
  if (!told) return NOBODY;
  const keys = [...actorsAt(cast, told), ...by.keys].filter((key) => cast.entity(key).type === 'PERSON');
  const end = placeOf(outline, phrase.from, phrase.to).end;
  return keys.length === 2
    ? { keys, isFacing: true, standing: standingOf(outline, verb), place: { start: told.start, end } }
    : NOBODY;
}

const TOGETHER = /^(?:agree|sign|conclude|reach|finali[sz]e|negotiate|initial|hammer|thrash)$/;

function present(
  scene: Scene,
  phrase: Phrase,
  verb: VerbGroup,
  subject: Offsets,
  isDuring: boolean,
  hasOther: boolean,
): Holder {
  const { outline, cast } = scene;
  const preposition = outline.tokens[phrase.from - 1]?.lower;
  const keys = presentAt(scene, subject).filter((key) => cast.entity(key).type !== 'ORGANIZATION');
  const place = {
    start: Math.min(subject.start, outline.tokens[phrase.from - 1]!.start),
    end: Math.max(subject.end, outline.tokens[verb.main]!.end),
  };
  const met = isDuring && !hasOther && isOneOnOne(outline, phrase) ? addressee(scene, verb) : [];
  if (met.length > 0) return { keys: [...keys, ...met], isFacing: true, standing: 'FACT', place };
  const isTogether = isOfTwo(scene, phrase, keys);
  if (!isDuring && !hasOther && !isTogether) return NOBODY;
  const isForIt = preposition === 'for' && isOnTheWay(outline, phrase, verb);
  const isAhead = isForIt || isAheadOf(outline, phrase);
  return { keys, isFacing: hasOther || isTogether, standing: isAhead ? 'PLANNED' : 'FACT', place };
}

// "Ruiz and Lind agreed in a call", "signed it after talks in Oslo": with each other.
function isOfTwo({ outline, cast }: Scene, { from, to, head }: Phrase, keys: readonly LocalKey[]): boolean {
  const { lower, lemma } = outline.tokens[head]!;
  if (keys.length !== 2 || !keys.every((key) => cast.entity(key).type === 'PERSON')) return false;
  if (
    !/^(?:call|meeting|talks|negotiations|conversation|consultations)$/.test(lower) &&
    lemma !== 'phonecall'
  )
    return false;
  const isNamed = outline.tokens.slice(from, to).some(({ tag }) => tag === 'PROPN');
  return !isNamed && outline.tokens[to]?.lower !== 'of';
}

// "Ruiz's remarks came during talks with Lind": Ruiz was there.
function presentAt({ outline, cast }: Scene, subject: Offsets): LocalKey[] {
  const actors = actorsAt(cast, subject);
  if (actors.length > 0) return actors;
  const words = OWN_WORDS.exec(outline.text.text.slice(subject.start, subject.end));
  return words ? actorsAt(cast, { start: subject.start, end: subject.start + words.index }) : [];
}

const OWN_WORDS =
  /['’]s? (?:\S+ )?(?:remarks?|comments?|statements?|announcement|speech|words|warning|pledge)$/;

// The verb before the occasion; after it where the clause begins with it: "recalled that during the talks Lind said".
function clauseVerb(outline: Outline, phrase: Phrase): VerbGroup | null {
  const at = phrase.from - 1;
  const isOpening = at === outline.text.sentences[phrase.sentence]!.from || isThat(outline, at - 1);
  const before = isOpening ? null : verbBefore(outline, phrase.sentence, at);
  return before ?? verbAfter(outline, phrase);
}

const isThat = ({ tokens }: Outline, at: number) => tokens[at]?.lower === 'that';

function leadsIn(outline: Outline, phrase: Phrase, verb: VerbGroup): boolean {
  const at = phrase.from - 1;
  const preposition = outline.tokens[at]?.lower ?? '';
  const isFirst = at === outline.text.sentences[phrase.sentence]!.from;
  return (
    OCCASION_PREPOSITIONS.has(preposition) ||
    (preposition === 'with' && isFirst) ||
    isOnTheWay(outline, phrase, verb) ||
    isAheadOf(outline, phrase)
  );
}

// "The minister in a meeting with Lind made it clear": the subject stands before the occasion.
function subjectBefore(outline: Outline, phrase: Phrase): Offsets | null {
  const at = phrase.from - 1;
  if (verbBefore(outline, phrase.sentence, at)) return null;
  const run = phraseRun(outline, at - 1, outline.text.sentences[phrase.sentence]!.from);
  return run && placeOf(outline, run.from, run.to);
}

// "Regretted the lack of progress in talks with Lind": they are somebody's, maybe not hers.
const PROGRESS =
  /^(?:progress|breakthrough|role|delay|step|advance|interest|setback|deadlock|impasse|success)$/;

// The word before another, past a quotation mark.
const wordBefore = ({ tokens }: Outline, at: number): string =>
  (/^[”"’]$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1])?.lemma ?? '';

// "Ruiz flew to Oslo for talks with Lind".
const isOnTheWay = ({ tokens }: Outline, { from }: Phrase, { lemma }: VerbGroup) =>
  (tokens[from - 1]?.lower === 'for' &&
    (VERBS_OF_TRAVEL.has(lemma) || /^(?:arrive|land|be|stay|remain|gather|visit)$/.test(lemma))) ||
  // "Went into a meeting with Lind", "emerged from talks".
  (tokens[from - 1]?.lower === 'into' && /^(?:go|head|walk|enter|come)$/.test(lemma)) ||
  (tokens[from - 1]?.lower === 'from' && /^(?:emerge|return|come|walk|storm)$/.test(lemma));

const isAheadOf = ({ tokens }: Outline, { from }: Phrase) =>
  tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'ahead';

function verbAfter(outline: Outline, phrase: Phrase): VerbGroup | null {
  let verb = outline.verbFrom(phrase.to);
  while (verb && verb.sentence === phrase.sentence && (verb.form !== 'FINITE' || isReduced(verb)))
    verb = outline.verbFrom(verb.main + 1);
  return verb?.sentence === phrase.sentence ? verb : null;
}

// "In a meeting attended by the clerk Ruiz said".
const isReduced = ({ isPassive, from, main }: VerbGroup) => isPassive && from === main;

const isOneOnOne = ({ tokens }: Outline, { head }: Phrase) => !LOOSE_CONTACT_NOUNS.has(tokens[head]!.lemma);

const FACE_TO_FACE =
  /^(?:tell|accuse|ask|urge|warn|assure|inform|thank|congratulate|remind|present|invite|hand|press|berate|praise|criticize|criticise)$/;

function addressee({ outline, cast }: Scene, verb: VerbGroup): LocalKey[] {
  const object = FACE_TO_FACE.test(verb.lemma) ? outline.phraseAt(verb.main + 1) : undefined;
  return object
    ? actorsOfPhrase(outline, cast, object).filter((key) => cast.entity(key).type === 'PERSON')
    : [];
}
