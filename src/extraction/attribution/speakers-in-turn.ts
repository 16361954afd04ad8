import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { tokensIn } from '../../language/overlapping.ts';
import { officeOf } from '../../language/words/offices.ts';
import { PEOPLE_NOUNS } from '../../language/words/people-nouns.ts';
import { COMMUNICATED } from '../../language/words/reporting-words.ts';
import type { Cast, Reference } from '../cast.ts';
import { holdsOfficeOf, rolesOf, type Description } from './called-by-office.ts';
import type { Utterance } from './carry-media.ts';

/**
 * Leads a source that is only described ("the former anchor said") to whoever has the turn: the one who spoke right
 * before, or, as agencies write, the one who is named without a title in the next paragraph ("the union's chief said. …
 * “…,” Ana Ruiz told reporters").
 */
export function speakersInTurn(
  utterances: readonly Utterance[],
  text: AnalysedText,
  cast: Cast,
): Utterance[] {
  const led: Utterance[] = [];
  for (const [index, utterance] of utterances.entries()) {
    const described = utterance.speakers.length === 0 ? descriptionIn(utterance, text) : null;
    const speaker =
      described &&
      (goesOn(described, led, utterance, cast) ??
        namedNext(described, utterance, utterances.slice(index + 1, index + 3), text, cast));
    led.push(speaker ? { ...utterance, speakers: [speaker] } : utterance);
  }
  return led;
}

const ENDS_DESCRIPTION = new Set(['of', 'for', 'in', 'at', 'from', 'on', ',', 'who', 'which', 'that']);

function descriptionIn({ attribution }: Utterance, text: AnalysedText): Description | null {
  const [place] = attribution.source;
  if (!place) return null;
  const words = tokensIn(text, place);
  const end = words.findIndex(({ lower }, i) => i > 0 && ENDS_DESCRIPTION.has(lower));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1);
  if (words[0]?.lower !== 'the' || !head || words.length < 2) return null;
  const isPerson = isPersonNoun(head) || (tellsMore(words) && head.tag === 'NOUN');
  return isPerson ? { ...place, words, head } : null;
}

const isPersonNoun = ({ lower, tag }: Token): boolean =>
  tag !== 'VERB' && (officeOf(lower) !== undefined || PEOPLE_NOUNS.has(lower) || lower === 'old');

/** What tells that somebody known is described anew; "the spokesman" and "the official" may well be new. */
const TELLS_MORE = new Set(['former', 'ex', 'old', 'veteran', 'outgoing', 'ousted', 'retired']);
const tellsMore = (words: readonly Token[]): boolean => words.some(({ lower }) => TELLS_MORE.has(lower));
/** Kinds of office that papers call people by for a change, without having told the office before. */
const CALLED_BY = new Set(
  'leader legislator candidate artist scholar journalist activist founder businessperson minister prosecutor doctor'.split(
    ' ',
  ),
);
/** What one is of oneself; a minister whom one speaks of may be another. */
const TRADES = new Set('artist scholar journalist activist founder businessperson doctor'.split(' '));
/** How many paragraphs on the one who holds the turn keeps it: a little longer where he holds the office too. */
const REACH = { ofOffice: 2, ofTurn: 1 };

function goesOn(
  described: Description,
  led: readonly Utterance[],
  { scene }: Utterance,
  cast: Cast,
): Reference | null {
  const before = led.findLast(isHeard);
  const [speaker] = before?.speakers ?? [];
  if (!speaker || before?.speakers.length !== 1 || !scene || !before.scene) return null;
  const { type, name, gender } = cast.entity(speaker.key);
  const distance = scene.paragraph - before.scene.paragraph;
  const told = officeOf(described.head.lower)?.gender ?? PEOPLE_NOUNS.get(described.head.lower) ?? null;
  if (type !== 'PERSON' || (told && gender && told !== gender)) return null;
  // “…,” says Ruiz. “…,” the activist says, in one paragraph: no other has come between.
  const isTrade = TRADES.has(officeOf(described.head.lower)?.kind ?? '');
  const near = distance === 0 && isTrade ? led.slice(-1) : led;
  const holds = distance <= REACH.ofOffice && holdsOfficeOf(described, speaker.key, cast);
  if (!holds && (distance > REACH.ofTurn || !isCalled(described, speaker, near, cast))) return null;
  return {
    key: speaker.key,
    reason: `“${wordsOf(described.words)}”: ${name}, who spoke right before`,
  };
}

/** Somebody whose words are told; what somebody thinks or does may stand in a clause beside. */
const isHeard = ({ attribution, scene }: Utterance): boolean =>
  attribution.source.length > 0 &&
  (scene === null || scene.cue.length === 0 || scene.cue.some(({ lemma }) => COMMUNICATED.has(lemma)));

/** One without an office in the article, who alone has been speaking. */
function isCalled(
  { words, head }: Description,
  speaker: Reference,
  led: readonly Utterance[],
  cast: Cast,
): boolean {
  if (tellsMore(words)) return true;
  const kind = officeOf(head.lower)?.kind;
  if (kind === undefined || !CALLED_BY.has(kind) || hasTitle(speaker, cast)) return false;
  const others = led
    .slice(-MOST_IN_TURN)
    .filter(isHeard)
    .flatMap(({ speakers }) => speakers);
  return !others.some(
    ({ key }) => key !== speaker.key && cast.entity(key).type === 'PERSON' && rolesOf(cast, key).length === 0,
  );
}

/** So many attributions before, a second speaker without an office may be the one described as well. */
const MOST_IN_TURN = 5;

function namedNext(
  { words, head }: Description,
  { scene }: Utterance,
  next: readonly Utterance[],
  text: AnalysedText,
  cast: Cast,
): Reference | null {
  if (!officeOf(head.lower) || words.length < 3 || !scene) return null;
  const answer = next.find((utterance) => utterance.scene && utterance.scene.paragraph > scene.paragraph);
  const [speaker] = answer?.speakers ?? [];
  const [place] = answer?.attribution.source ?? [];
  if (!answer?.scene || !speaker || !place || answer.scene.paragraph - scene.paragraph > 1) return null;
  const { type, name, mentions } = cast.entity(speaker.key);
  const isBareFullName = text.text.slice(place.start, place.end) === name && name.includes(' ');
  const isFirst = mentions[0]?.start === place.start;
  if (type !== 'PERSON' || !isBareFullName || !isFirst || hasTitle(speaker, cast)) return null;
  return { key: speaker.key, reason: `“${wordsOf(words)}”: ${name}, who is named right after` };
}

const hasTitle = ({ key }: Reference, cast: Cast): boolean => rolesOf(cast, key).length > 0;

const wordsOf = (words: readonly Token[]): string => words.map(({ text }) => text).join(' ');
