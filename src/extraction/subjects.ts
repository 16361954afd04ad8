import type { AnalysedText, Sentence } from '../language/analysed-text.ts';
import { covers, type Offsets } from '../language/offsets.ts';
import type { Cast } from './cast.ts';
import type { ExtractedEvent, ExtractedStatement, LocalKey } from './extraction.ts';

type Statement = Omit<ExtractedStatement, 'about'>;

/**
 * What a statement is about: entities and events named in it or plainly meant by it, most plainly meant first. Where
 * the words name no event, it is the one that the sentence around them, or the sentence before, speaks of.
 */
export function subjectsOf(
  statement: Statement,
  text: AnalysedText,
  cast: Cast,
  events: readonly ExtractedEvent[],
): LocalKey[] {
  const places = placesOf(events);
  const inside = statement.content.flatMap((place) => within(places, place));
  const meant = inside.length > 0 ? inside : topicAround(statement, text, places);
  return [...new Set([...meant.map(({ key }) => key), ...actorsIn(statement, text, cast)])];
}

interface EventPlace extends Offsets {
  readonly key: LocalKey;
}

// The events of an article are asked for each of its statements; their places are put in order once.
const ORDERED = new WeakMap<readonly ExtractedEvent[], readonly EventPlace[]>();

function placesOf(events: readonly ExtractedEvent[]): readonly EventPlace[] {
  const known = ORDERED.get(events);
  if (known) return known;
  const places = events
    .flatMap(({ key, mentions }) => mentions.map(({ start, end }) => ({ key, start, end })))
    .sort((left, right) => left.start - right.start);
  ORDERED.set(events, places);
  return places;
}

function within(places: readonly EventPlace[], { start, end }: Offsets): EventPlace[] {
  const found: EventPlace[] = [];
  for (let i = firstFrom(places, start); i < places.length && places[i]!.start < end; i++)
    found.push(places[i]!);
  return found;
}

function firstFrom(places: readonly Offsets[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The topic is what was told last before the words; only then what follows in their sentence.
function topicAround(
  { cue, content }: Statement,
  text: AnalysedText,
  places: readonly EventPlace[],
): EventPlace[] {
  const start = content[0]?.start ?? cue[0]?.start ?? 0;
  const at = sentenceAt(text.sentences, cue[0]?.start ?? start);
  const own = text.sentences[at];
  if (!own) return [];
  const around = within(places, own);
  const before = around.filter((place) => place.start < start);
  if (before.length > 0) return before.slice(-1);
  const earlier = text.sentences[at - 1];
  const told = earlier && isNear(own, earlier) ? within(places, earlier) : [];
  return told.length > 0 ? told.slice(-1) : around.slice(0, 1);
}

const isNear = (own: Sentence, before: Sentence) => own.paragraph - before.paragraph <= 1;

function sentenceAt(sentences: readonly Sentence[], start: number): number {
  return Math.max(0, firstFrom(sentences, start + 1) - 1);
}

// The speaker is no subject by "I" and "he", only by name.
function actorsIn({ content, speaker }: Statement, text: AnalysedText, cast: Cast): LocalKey[] {
  const counts = new Map<LocalKey, number>();
  for (const place of content) {
    const inside = cast.mentionsIn(place);
    inside.forEach(({ key, mention }, i) => {
      if (key === speaker && mention.form !== 'NAME') return;
      if (isPartOfTitle(inside, i, text.text, cast)) return;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return [...counts].sort((left, right) => right[1] - left[1]).map(([key]) => key);
}

type Inside = ReturnType<Cast['mentionsIn']>;

// "French President Ana Ruiz", "Ana Ruiz of France", "the French army": said of her and of the army, not of France.
function isPartOfTitle(inside: Inside, i: number, text: string, cast: Cast): boolean {
  const own = inside[i]!;
  if (cast.entity(own.key).type === 'PERSON') return false;
  const isOfPerson = ({ key, mention }: Inside[number]) =>
    cast.entity(key).type === 'PERSON' && mention.form === 'NAME';
  const before = inside[i - 1];
  const after = inside[i + 1];
  if ([before, after].some((other) => other && other.key !== own.key && covers(other.mention, own.mention)))
    return true;
  if (before && isOfPerson(before) && text.slice(before.mention.end, own.mention.start) === ' of ')
    return true;
  return (
    after !== undefined &&
    isOfPerson(after) &&
    /^(?: [\p{L}-]+){1,4} $/u.test(text.slice(own.mention.end, after.mention.start)) &&
    TITLE.test(text.slice(own.mention.end, after.mention.start))
  );
}

const TITLE =
  /\b(?:president|minister|premier|chancellor|envoy|leader|secretary|spokes\w+|ambassador|governor|senator|king|queen|chief|representative|official|lawmaker|mayor|commissioner)\b/i;
