import type { AnalysedText, Sentence } from '../language/analysed-text.ts';
import { overlaps, type Offsets } from '../language/offsets.ts';
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
  return [...new Set([...meant.map(({ key }) => key), ...actorsIn(statement, cast)])];
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

function topicAround(
  { cue, content }: Statement,
  text: AnalysedText,
  places: readonly EventPlace[],
): EventPlace[] {
  const at = sentenceAt(text.sentences, (cue[0] ?? content[0])?.start ?? 0);
  const own = text.sentences[at];
  if (!own) return [];
  const around = within(places, own);
  if (around.length > 0) return around.slice(0, 1);
  const before = text.sentences[at - 1];
  return before && isNear(own, before) ? within(places, before).slice(-1) : [];
}

const isNear = (own: Sentence, before: Sentence) => own.paragraph - before.paragraph <= 1;

function sentenceAt(sentences: readonly Sentence[], start: number): number {
  return Math.max(0, firstFrom(sentences, start + 1) - 1);
}

// The speaker is no subject by "I" and "he", only by name.
function actorsIn({ content, speaker }: Statement, cast: Cast): LocalKey[] {
  const counts = new Map<LocalKey, number>();
  for (const place of content) {
    for (const { key, mention } of cast.mentionsIn(place)) {
      const isOwnName = mention.form === 'NAME' && overlaps(mention, place);
      if (key !== speaker || isOwnName) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort((left, right) => right[1] - left[1]).map(([key]) => key);
}
