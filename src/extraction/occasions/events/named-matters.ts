import { WORDS_AHEAD, WORDS_OF_ANOTHER_TIME } from '../../../language/words/doubt-words.ts';
import { HALTING_NOUNS } from '../../../language/words/event-nouns.ts';
import { PROPOSING_NOUNS } from '../../../language/words/proposal-verbs.ts';
import type { EventKind, LocalKey } from '../../extraction.ts';
import { actorsAt, ownersOf } from '../clauses/actors.ts';
import type { Complement } from '../clauses/complements.ts';
import { dayOf } from './day-of.ts';
import { isIndefinite, isPointing } from '../clauses/determiner.ts';
import { weightOf } from './marks.ts';
import { matterMarks } from './matter-marks.ts';
import { nameWords } from './name-words.ts';
import { namesBefore } from '../meetings/names-before.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { purposeOf } from './purpose.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from '../clauses/series.ts';
import type { Sighting } from '../sighting.ts';
import { standingOf } from '../clauses/standing.ts';
import { verbBefore } from '../clauses/subject-of.ts';

const DATED: ReadonlySet<EventKind> = new Set(['EXCHANGE', 'ATTACK', 'ELECTION', 'VOTE', 'TRIAL', 'PROTEST']);

/** A ceasefire, a deal, a vote or the like that a noun names. */
export function namedMatter(
  scene: Scene,
  phrase: Phrase,
  kind: EventKind,
  after: readonly Complement[],
): Sighting {
  const { outline } = scene;
  const own = outline.tokens.slice(phrase.from, phrase.to);
  const before = namesBefore(scene, phrase);
  const { lemma } = outline.tokens[phrase.head]!;
  const isPlanned = DATED.has(kind) && isAhead(outline, phrase);
  const isOwned = kind === 'PROPOSAL' || PROPOSING_NOUNS.has(lemma);
  const owners = isOwned ? [...ownersOf(outline, scene.cast, phrase), ...before.others] : [];
  // "Her request for a truce" proposes the truce.
  const isMade = PROPOSING_NOUNS.has(lemma) && !(lemma === 'request' && after[0]?.preposition === 'for');
  const makers = isMade ? makersIn(scene, after) : [];
  const named = [...before.places, ...after.flatMap((complement) => mentionsAt(scene, complement))];
  const purpose = kind === 'PROPOSAL' ? purposeOf(scene, phrase) : null;
  const marks = purpose?.marks ?? matterMarks(outline, phrase, after, named);
  const isKnownPlan = !isIndefinite(outline, phrase) && !/^(?:proposal|offer|proposition)$/.test(lemma);
  const isPlainPlan = kind === 'PROPOSAL' && phrase.owner === null && !purpose && isKnownPlan;
  return {
    ...placeOf(outline, phrase.from, endOf(phrase, after, purpose?.to)),
    kind: purpose?.kind ?? kind,
    lemma,
    words: purpose?.words ?? nameWords(outline, phrase, kind, after),
    marks,
    names: isOwned ? namesAfter(scene, after) : [...new Set([...before.others, ...namesAfter(scene, after)])],
    participants: [],
    // "The US plan" points back at a plan; that the US made it is said elsewhere, if at all.
    proposers: [...before.proposers, ...makers, ...(isPlainPlan || !isMade ? [] : owners)],
    owners: [...owners, ...makers, ...servedBy(scene, owners)],
    date: DATED.has(kind) ? dayOf(scene, phrase, isPlanned) : null,
    isPlanned,
    isOfAnotherTime: own.some(({ lower }) => WORDS_OF_ANOTHER_TIME.has(lower)),
    isDefinite:
      !purpose && (isPointing(outline, phrase) || (!isIndefinite(outline, phrase) && weightOf(marks) === 0)),
    isWeak: kind === 'PROPOSAL' || (HALTING_NOUNS.has(lemma) && kind !== 'CEASEFIRE') || lemma === 'peace',
    isLoose: false,
    evidence: placeOf(outline, phrase.from, phrase.to),
    mode: 'UNKNOWN',
    head: phrase.head,
    sentence: phrase.sentence,
    isVerb: false,
  };
}

// "A proposal by Ruiz", "the initiative of Lind", "an offer from Chad".
function makersIn({ cast, outline }: Scene, after: readonly Complement[]): LocalKey[] {
  const by = after.find(
    ({ preposition, isDate }, i) =>
      !isDate && (preposition === 'by' || (i === 0 && /^(?:from|of)$/.test(preposition))),
  );
  const members = by ? seriesFrom(outline, by.from, outline.tokens[by.from]!.sentence, true) : [];
  const keys = members.flatMap(({ from, to }) => actorsAt(cast, placeOf(outline, from, to)));
  return by?.preposition === 'of' ? keys.filter((key) => cast.entity(key).type === 'PERSON') : keys;
}

// "The ambassador's offer" points back at what her country offered.
const servedBy = ({ cast }: Scene, owners: readonly LocalKey[]): LocalKey[] =>
  cast.roles.flatMap(({ holder, of, tense }) =>
    of && tense === null && owners.includes(holder) ? [of] : [],
  );

// The mention is read out as a name: with what it is about, without where and when.
function endOf({ to }: Phrase, after: readonly Complement[], purposeEnd: number | undefined): number {
  if (purposeEnd !== undefined) return purposeEnd;
  let end = to;
  for (const complement of after) {
    if (!/^(?:of|on|for|against|between)$/.test(complement.preposition) || complement.isDate) break;
    end = complement.to;
  }
  return end;
}

function isAhead(outline: Outline, phrase: Phrase): boolean {
  const { tokens } = outline;
  if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => WORDS_AHEAD.has(lower))) return true;
  const verb = verbBefore(outline, phrase.sentence, phrase.from);
  const isObject = verb !== null && verb.main >= phrase.from - 2;
  if (isObject) return standingOf(outline, verb) !== 'FACT';
  const next = outline.verbFrom(phrase.to);
  return next?.sentence === phrase.sentence && standingOf(outline, next) === 'PLANNED';
}

const mentionsAt = ({ cast, outline }: Scene, { from, to }: Complement) =>
  cast.mentionsIn(placeOf(outline, from, to)).map(({ mention }) => mention);

// Those that it concerns: "a truce for Ukraine", "sanctions on Iran", "aid to Chad".
function namesAfter({ cast, outline }: Scene, after: readonly Complement[]): LocalKey[] {
  return after
    .filter(({ preposition }) => /^(?:between|in|for|on|to|against|with|of|from)$/.test(preposition))
    .flatMap(({ from, to }) => cast.mentionsIn(placeOf(outline, from, to)))
    .filter(({ key }) => cast.entity(key).type === 'COUNTRY')
    .map(({ key }) => key);
}
