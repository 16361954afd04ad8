import { WORDS_AHEAD, WORDS_OF_ANOTHER_TIME } from '../../../language/words/doubt-words.ts';
import { LOOSE_CONTACT_NOUNS } from '../../../language/words/event-nouns.ts';
import { PHONE_WORDS } from '../../../language/words/meeting-verbs.ts';
import type { EventKind, LocalKey } from '../../extraction.ts';
import type { Complement } from '../clauses/complements.ts';
import { dayOf } from '../events/day-of.ts';
import { isBackdrop, isIndefinite, wordsBefore } from '../clauses/determiner.ts';
import { marksIn } from '../events/marks.ts';
import { nameWords } from '../events/name-words.ts';
import { namesBefore } from './names-before.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { partakersOf } from './partakers.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';

/** A call, a meeting, talks or a visit that a noun names; null where the words deny it. */
export function namedContact(
  scene: Scene,
  phrase: Phrase,
  kind: EventKind,
  after: readonly Complement[],
): Sighting | null {
  const { outline } = scene;
  const before = namesBefore(scene, phrase);
  const { participants, standing, evidence } = partakersOf(scene, phrase, kind, after, before);
  if (standing === 'DENIED') return null;
  const own = outline.tokens.slice(phrase.from, phrase.to);
  const place = placeOf(outline, phrase.from, phrase.to);
  const { lemma } = outline.tokens[phrase.head]!;
  const isAhead = own.some(({ lower }) => WORDS_AHEAD.has(lower));
  const isPlanned = isAhead || (standing === null ? null : standing !== 'FACT');
  const isLoose = LOOSE_CONTACT_NOUNS.has(lemma) && !own.some(({ lower }) => PHONE_WORDS.has(lower));
  return {
    ...place,
    kind,
    lemma,
    words: nameWords(outline, phrase, kind, after),
    marks: marksIn(outline, wordsBefore(phrase), before.places),
    names: [...new Set([...before.others, ...placesAfter(scene, after)])],
    participants,
    proposers: [],
    owners: [],
    date: dayOf(scene, phrase, isPlanned ?? false),
    isPlanned,
    isOfAnotherTime: own.some(({ lower }) => WORDS_OF_ANOTHER_TIME.has(lower)) || areRounds(outline, phrase),
    isDefinite: !isIndefinite(outline, phrase) || isBackdrop(outline, phrase),
    isWeak: false,
    isLoose,
    evidence: evidence ?? place,
    mode: kind === 'CALL' ? (isLoose ? 'UNKNOWN' : 'CALL') : kind === 'NEGOTIATION' ? 'UNKNOWN' : 'IN_PERSON',
    head: phrase.head,
    sentence: phrase.sentence,
    isVerb: false,
  };
}

// "After five rounds of talks": none of them is the one at hand.
const areRounds = ({ tokens }: Outline, { from }: Phrase) =>
  tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'rounds';

function placesAfter({ cast, outline }: Scene, after: readonly Complement[]): LocalKey[] {
  return after
    .filter(({ preposition }) => preposition === 'in' || preposition === 'at')
    .flatMap(({ from, to }) => cast.mentionsIn(placeOf(outline, from, to)))
    .map(({ key }) => key);
}
