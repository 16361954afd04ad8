import type { Offsets } from '../../language/offsets.ts';
import {
  HALF_HEARTED_NOUNS,
  NOUNS_OF_AGREEING,
  RESERVATIONS,
  VERBS_OF_ACCEPTING,
  VERBS_OF_AGREEING,
  VERBS_OF_CONFIRMING,
  VERBS_OF_KEEPING,
  VERBS_OF_SHOWING,
  WORDS_OF_READINESS,
} from '../../language/words/agreement-verbs.ts';
import type { EventKind } from '../extraction.ts';
import { actorsAt, actorsOfPhrase } from './actors.ts';
import type { Claim } from './claim.ts';
import { placeOf } from './outline.ts';
import { doersOf, leftTarget } from './passive.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Sighting } from './sighting.ts';
import { standingOf } from './standing.ts';
import { subjectOf, verbBefore } from './subject-of.ts';
import { endOfObject, eventFromWords, pointerAt, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from './verbs.ts';

/** Who agreed to what, by verb ("accepted the truce") and by noun ("Ruiz's acceptance of the plan"). */
export function findAgreements(scene: Scene, index: SightingIndex): Claim[] {
  return [
    ...scene.outline.verbs.flatMap((verb) => agreementsAt(scene, index, verb)),
    ...scene.outline.phrases.flatMap((phrase) => nounAgreements(scene, index, phrase)),
  ];
}

const ACCEPTABLE: ReadonlySet<EventKind> = new Set([
  'CEASEFIRE',
  'AGREEMENT',
  'PROPOSAL',
  'EXCHANGE',
  'NEGOTIATION',
]);
const CONFIRMABLE: ReadonlySet<EventKind> = new Set(['CEASEFIRE', 'AGREEMENT', 'EXCHANGE']);

function agreementsAt(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  const isAgreeing = VERBS_OF_AGREEING.has(verb.lemma);
  if (!isAgreeing && !VERBS_OF_ACCEPTING.has(verb.lemma) && !VERBS_OF_CONFIRMING.has(verb.lemma)) return [];
  const readiness = readinessFor(scene, verb);
  if (readiness === 'NONE') return [];
  if (verb.isPassive) return passiveAgreements(scene, index, verb);
  const subject = subjectOf(scene.outline, verb);
  if (!subject) return [];
  const actors = actorsAt(scene.cast, subject);
  return targetsOf(scene, index, verb).flatMap((target) => {
    const evidence = { start: Math.min(subject.start, target.start), end: Math.max(subject.end, target.end) };
    return claimed(scene, actors, target, evidence, readiness === 'HALF');
  });
}

/** FULL: agreed; HALF: ready to, or would; NONE: denied, asked for, or left open. */
function readinessFor({ outline }: Scene, verb: VerbGroup): 'FULL' | 'HALF' | 'NONE' {
  const standing = standingOf(outline, verb);
  if (standing === 'DENIED' || standing === 'OPEN') return 'NONE';
  if (verb.form !== 'INFINITIVE') return standing === 'PLANNED' ? 'HALF' : 'FULL';
  const before = outline.tokens[verb.from - 1];
  if (before && WORDS_OF_READINESS.has(before.lower)) return 'HALF';
  return verbBefore(outline, verb.sentence, verb.from)?.lemma === 'agree' ? 'FULL' : 'NONE';
}

function targetsOf(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting[] {
  const { outline } = scene;
  const next = outline.tokens[verb.main + 1]?.lower ?? '';
  const prepositions = VERBS_OF_AGREEING.get(verb.lemma);
  // "Support for the plan" is the noun, whatever the tagger says.
  if (!prepositions && outline.tokens[verb.main + 1]?.tag === 'ADP') return [];
  const infinitive = next === 'to' && prepositions?.has('to') ? outline.verbAt(verb.main + 2) : undefined;
  if (infinitive) return promised(scene, index, infinitive);
  const from = prepositions?.has(next) ? verb.main + 2 : verb.main + 1;
  if (verb.lemma === 'sign' && isOfPerson(scene, from)) return [];
  const to = endOfObject(outline, from, verb.sentence);
  const kinds = VERBS_OF_CONFIRMING.has(verb.lemma) ? CONFIRMABLE : ACCEPTABLE;
  const found = targetsIn(outline, index, from, to).filter(({ kind }) => kinds.has(kind));
  if (verb.lemma === 'confirm' && isClause(scene, from)) return [];
  const [first] = verb.lemma === 'confirm' ? found.filter(({ isDefinite }) => !isDefinite) : found;
  const pointer = isWarm(verb) ? null : pointerAt(scene, from);
  const target = first ?? pointer;
  if (target) return [target];
  const isOpen = verb.lemma === 'agree' && /^(?:to|on|upon)$/.test(next);
  return isOpen ? anythingElse(scene, index, from, to) : [];
}

// "Agreed on a joint statement", "agreed on the need to talk": whatever it is, in its own words.
function anythingElse(scene: Scene, index: SightingIndex, from: number, to: number): Sighting[] {
  const { outline } = scene;
  const phrase = outline.phraseAt(from);
  const head = phrase && outline.tokens[phrase.head];
  if (!head || head.tag !== 'NOUN' || MATTERS.test(head.lemma)) return [];
  const need = head.lemma === 'need' ? outline.verbAt(phrase.to + 1) : undefined;
  if (need) return promised(scene, index, need);
  const isTelling = phrase.to - phrase.from > 1 && !isOfPerson(scene, from);
  const made = isTelling ? eventFromWords(scene, from, to, phrase.sentence) : null;
  return made ? [made] : [];
}

const MATTERS =
  /^(?:thing|issue|point|matter|lot|everything|anything|something|nothing|one|fact|part|way|question|subject|other|interview|day|time)$/;

// "Confirmed a deal was near".
function isClause({ outline }: Scene, at: number): boolean {
  const phrase = outline.phraseAt(at);
  return phrase !== undefined && /^(?:VERB|AUX)$/.test(outline.tokens[phrase.to]?.tag ?? '');
}

// "Signed Ruiz to a contract" engages her.
function isOfPerson({ outline, cast }: Scene, at: number): boolean {
  const phrase = outline.phraseAt(at);
  const meant = phrase ? actorsOfPhrase(outline, cast, phrase) : [];
  return meant.some((key) => cast.entity(key).type === 'PERSON');
}

// "Welcomed them", "confirmed it": people and news rather than plans.
const isWarm = ({ lemma }: VerbGroup) => /^(?:confirm|welcome|embrace|back|support|receive)$/.test(lemma);

function promised(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting[] {
  const to = endOfObject(scene.outline, verb.main + 1, verb.sentence);
  const [known] = targetsIn(scene.outline, index, verb.main + 1, to);
  if (known && VERBS_OF_KEEPING.has(verb.lemma)) return [known];
  const made = eventFromWords(scene, verb.main, to, verb.sentence);
  return made ? [made] : [];
}

function passiveAgreements(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  const doers = doersOf(scene, verb);
  const targets = leftTarget(scene, index, verb, false).filter(({ kind }) => ACCEPTABLE.has(kind));
  return doers
    ? targets.flatMap((target) =>
        claimed(scene, doers.keys, target, { start: target.start, end: doers.end }, false),
      )
    : [];
}

// "Ruiz's full backing of the deal"; "Ruiz signalled openness to the plan".
function nounAgreements(scene: Scene, index: SightingIndex, phrase: Phrase): Claim[] {
  const { outline } = scene;
  const { lemma } = outline.tokens[phrase.head]!;
  const preposition = outline.tokens[phrase.to]?.lower ?? '';
  if (!NOUNS_OF_AGREEING.get(lemma)?.has(preposition)) return [];
  const place = holderPlace(scene, phrase);
  const to = endOfObject(outline, phrase.to + 1, phrase.sentence);
  const target = targetsIn(outline, index, phrase.to + 1, to).find(({ kind }) => ACCEPTABLE.has(kind));
  if (!place || !target) return [];
  const evidence = { start: place.start, end: target.end };
  return claimed(scene, actorsAt(scene.cast, place), target, evidence, HALF_HEARTED_NOUNS.has(lemma));
}

function holderPlace({ outline }: Scene, phrase: Phrase): Offsets | null {
  const owner = phrase.owner === null ? undefined : outline.phrases[phrase.owner];
  if (owner) return placeOf(outline, owner.from, owner.to);
  if (/^(?:his|her|its|their)$/.test(outline.tokens[phrase.from]!.lower))
    return placeOf(outline, phrase.from, phrase.from + 1);
  const verb = verbBefore(outline, phrase.sentence, phrase.from);
  const isShown =
    verb &&
    VERBS_OF_SHOWING.has(verb.lemma) &&
    verb.main >= phrase.from - 2 &&
    standingOf(outline, verb) === 'FACT';
  return isShown ? subjectOf(outline, verb) : null;
}

function claimed(
  scene: Scene,
  actors: readonly string[],
  target: Sighting,
  evidence: Offsets,
  isHalf: boolean,
): Claim[] {
  const isConditional = isHalf || hasReservation(scene, target, evidence);
  const date = scene.calendar.dayNear(target, wholeSentence(scene, target), false);
  const verb = target.head;
  return actors.map((actor) => ({
    type: 'AGREED',
    actor,
    target,
    isConditional,
    date,
    evidence,
    isRequest: false,
    verb,
  }));
}

const wholeSentence = ({ outline }: Scene, { sentence }: Sighting): Offsets =>
  outline.text.sentences[sentence]!;

const MAX_RESERVATION_CHARS = 200;

function hasReservation(scene: Scene, target: Sighting, evidence: Offsets): boolean {
  const end = Math.min(wholeSentence(scene, target).end, evidence.end + MAX_RESERVATION_CHARS);
  const words = scene.outline.text.text.slice(evidence.start, end).toLowerCase();
  return RESERVATIONS.some((reservation) => words.includes(reservation));
}
