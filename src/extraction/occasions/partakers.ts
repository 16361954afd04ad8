import type { Offsets } from '../../language/offsets.ts';
import { LOOSE_CONTACT_NOUNS } from '../../language/words/event-nouns.ts';
import {
  OCCASION_PREPOSITIONS,
  VERBS_OF_HOLDING,
  VERBS_OF_TRAVEL,
} from '../../language/words/meeting-verbs.ts';
import type { EventKind, LocalKey } from '../extraction.ts';
import { actorsAt, actorsOfPhrase, ownersOf } from './actors.ts';
import type { Complement } from './complements.ts';
import type { NamesBefore } from './names-before.ts';
import { placeOf } from './outline.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Participant } from './sighting.ts';
import { standingOf, type Standing } from './standing.ts';
import { subjectOf, verbBefore } from './subject-of.ts';
import type { VerbGroup } from './verbs.ts';

/** Who takes part in a named contact, how the article puts it, and the words that say so. */
export interface Partakers {
  readonly participants: readonly Participant[];
  readonly standing: Standing;
  readonly evidence: Offsets | null;
}

/** Reads the partakers off the words around a noun: "Ruiz held talks with Lind", "the call between them". */
export function partakersOf(
  scene: Scene,
  phrase: Phrase,
  kind: EventKind,
  after: readonly Complement[],
  before: NamesBefore,
): Partakers {
  const place = placeOf(scene.outline, phrase.from, after.at(-1)?.to ?? phrase.to);
  const across = crossParty(scene, kind, after);
  const owners = ownersOf(scene.outline, scene.cast, phrase);
  const named = [
    ...owners,
    ...before.pair,
    ...before.leaders,
    ...personsOf(scene, before.others),
    ...across.keys,
  ];
  const start = ownerStart(scene, phrase) ?? place.start;
  const holder =
    across.isBetween || new Set(named).size > 1
      ? standingOnly(scene, phrase)
      : holderOf(scene, phrase, across.keys.length > 0);
  const evidence = {
    start: Math.min(start, holder.place?.start ?? start),
    end: Math.max(place.end, holder.place?.end ?? place.end),
  };
  const facing = [...named, ...(holder.isFacing ? holder.keys : [])];
  const participants = [
    ...[...new Set(facing)].map((key) => ({ key, evidence, isFacing: true, side: null })),
    ...holder.keys
      .filter((key) => !facing.includes(key))
      .map((key) => ({ key, evidence, isFacing: false, side: null })),
  ];
  return { participants, standing: holder.standing, evidence: participants.length > 0 ? evidence : null };
}

interface Holder {
  readonly keys: readonly LocalKey[];
  readonly isFacing: boolean;
  readonly standing: Standing;
  readonly place: Offsets | null;
}

const NOBODY: Holder = { keys: [], isFacing: false, standing: 'FACT', place: null };

function crossParty({ outline, cast }: Scene, kind: EventKind, after: readonly Complement[]) {
  // "Between Ruiz and President Lind of Chad": "of" leads to partakers only right after the noun.
  const leads = after.filter(
    ({ preposition }, i) => isAcross(preposition, kind) && (preposition !== 'of' || i === 0),
  );
  // "The annual meeting of the party": whoever speaks there has not met the party.
  const keys = leads.flatMap(({ preposition, from, to }) =>
    actorsAt(cast, placeOf(outline, from, to)).filter(
      (key) => preposition !== 'of' || cast.entity(key).type !== 'ORGANIZATION',
    ),
  );
  return {
    keys,
    isBetween: leads.some(({ preposition }) => preposition === 'between' || preposition === 'among'),
  };
}

function isAcross(preposition: string, kind: EventKind): boolean {
  if (/^(?:between|among|with|alongside)$/.test(preposition)) return true;
  if (preposition === 'of') return kind === 'MEETING';
  return (preposition === 'to' && kind === 'CALL') || (preposition === 'by' && kind === 'VISIT');
}

const personsOf = ({ cast }: Scene, keys: readonly LocalKey[]) =>
  keys.filter((key) => cast.entity(key).type === 'PERSON');

function ownerStart({ outline }: Scene, { owner }: Phrase): number | null {
  const phrase = owner === null ? undefined : outline.phrases[owner];
  return phrase ? placeOf(outline, phrase.from, phrase.to).start : null;
}

// Who takes part is said; only whether it took place is left to ask.
function standingOnly({ outline }: Scene, phrase: Phrase): Holder {
  const verb = governing(outline, phrase);
  return verb ? { ...NOBODY, standing: softened(standingOf(outline, verb)) } : NOBODY;
}

const softened = (standing: Standing): Standing => (standing === 'OPEN' ? 'PLANNED' : standing);

function governing(outline: Scene['outline'], phrase: Phrase): VerbGroup | null {
  const first = phrase.owner === null ? phrase.from : outline.phrases[phrase.owner]!.from;
  const verb = verbBefore(outline, phrase.sentence, first);
  if (!verb) return null;
  const between = outline.tokens.slice(verb.main + 1, first);
  const isObject = between.every(
    ({ tag, lower }) => tag === 'ADV' || tag === 'PART' || /^(?:in|out|up|a|the|off)$/.test(lower),
  );
  return isObject && (VERBS_OF_HOLDING.has(verb.lemma) || NEVER_HELD.test(verb.lemma)) ? verb : null;
}

const NEVER_HELD =
  /^(?:deny|cancel|refuse|reject|rule|avoid|call|scrap|postpone|decline|skip|expect|await|plan|propose|request|seek|want)$/;

function holderOf(scene: Scene, phrase: Phrase, hasOther: boolean): Holder {
  const verb = governing(scene.outline, phrase);
  if (verb && NEVER_HELD.test(verb.lemma) && !VERBS_OF_HOLDING.has(verb.lemma))
    return wished(scene, verb, hasOther);
  if (verb) return holding(scene, verb);
  return attending(scene, phrase, hasOther);
}

// "Ruiz cancelled the meeting with Lind", "expects a call with": nothing was held yet.
function wished(scene: Scene, verb: VerbGroup, hasOther: boolean): Holder {
  const isAhead = /^(?:expect|await|plan|request|seek|want)$/.test(verb.lemma) && !verb.isNegated;
  if (!isAhead) return { ...NOBODY, standing: 'DENIED' };
  const holder = holding(scene, verb);
  return { ...holder, keys: hasOther ? holder.keys : [], standing: 'PLANNED' };
}

function holding({ outline, cast }: Scene, verb: VerbGroup): Holder {
  const standing = softened(standingOf(outline, verb));
  const place = verb.isPassive ? null : subjectOf(outline, verb);
  return { keys: place ? actorsAt(cast, place) : [], isFacing: true, standing, place };
}

// "Ruiz said in a call with Lind", "at a summit in Oslo Ruiz signed".
function attending(scene: Scene, phrase: Phrase, hasOther: boolean): Holder {
  const { outline, cast } = scene;
  const at = phrase.from - 1;
  const preposition = outline.tokens[at]?.lower ?? '';
  const first = outline.text.sentences[phrase.sentence]!.from;
  const verb =
    at === first
      ? verbAfter(outline, phrase)
      : (verbBefore(outline, phrase.sentence, at) ?? verbAfter(outline, phrase));
  const isTravel = preposition === 'for' && verb !== null && isUnderway(verb);
  if (
    !OCCASION_PREPOSITIONS.has(preposition) &&
    !(preposition === 'with' && at === first) &&
    !isTravel &&
    !isAheadOf(outline, at)
  )
    return NOBODY;
  const subject = verb && !verb.isPassive ? subjectOf(outline, verb) : null;
  if (!verb || !subject || PROGRESS.test(outline.tokens[at - 1]?.lemma ?? '')) return NOBODY;
  const isDuring = /^(?:during|in|at)$/.test(preposition);
  const keys = actorsAt(cast, subject).filter((key) => cast.entity(key).type !== 'ORGANIZATION');
  const met = isDuring && !hasOther ? addressee(scene, verb) : [];
  const isOneOnOne = !LOOSE_CONTACT_NOUNS.has(outline.tokens[phrase.head]!.lemma);
  const place = {
    start: Math.min(subject.start, outline.tokens[at]!.start),
    end: Math.max(subject.end, outline.tokens[verb.main]!.end),
  };
  if (!isDuring && !hasOther) return NOBODY;
  if (met.length > 0 && isOneOnOne)
    return { keys: [...keys, ...met], isFacing: true, standing: 'FACT', place };
  const isAhead = isTravel || isAheadOf(outline, at);
  return { keys, isFacing: hasOther, standing: isAhead ? 'PLANNED' : 'FACT', place };
}

// "Regretted the lack of progress in talks with Lind": they are somebody's, maybe not hers.
const PROGRESS =
  /^(?:progress|breakthrough|role|delay|step|advance|interest|setback|deadlock|impasse|success)$/;

// "Ruiz flew to Oslo for talks with Lind": she is on her way to them.
const isUnderway = ({ lemma }: VerbGroup) =>
  VERBS_OF_TRAVEL.has(lemma) || lemma === 'arrive' || lemma === 'land';

const isAheadOf = ({ tokens }: Scene['outline'], at: number) =>
  tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'ahead';

function verbAfter(outline: Scene['outline'], phrase: Phrase): VerbGroup | null {
  let verb = outline.verbFrom(phrase.to);
  while (verb && verb.sentence === phrase.sentence && verb.form !== 'FINITE')
    verb = outline.verbFrom(verb.main + 1);
  return verb?.sentence === phrase.sentence ? verb : null;
}

const FACE_TO_FACE =
  /^(?:tell|accuse|ask|urge|warn|assure|inform|thank|congratulate|remind|present|invite|hand|press|berate|praise|criticize|criticise)$/;

function addressee({ outline, cast }: Scene, verb: VerbGroup): LocalKey[] {
  const object = FACE_TO_FACE.test(verb.lemma) ? outline.phraseAt(verb.main + 1) : undefined;
  return object
    ? actorsOfPhrase(outline, cast, object).filter((key) => cast.entity(key).type === 'PERSON')
    : [];
}
