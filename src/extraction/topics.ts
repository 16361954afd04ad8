import type { AnalysedText, Sentence } from '../language/analysed-text.ts';
import type { Offsets } from '../language/offsets.ts';
import type { ExtractedEvent, ExtractedStatement, LocalKey } from './extraction.ts';

type Statement = Omit<ExtractedStatement, 'about'>;

// A turn that goes on is told in the next sentence or the one after.
const TURN_SENTENCES = 2;
// Beyond them the article may have come to something else.
const MAIN_EVENT_SENTENCES = 8;
// Told at the top and at least so often, an event is what the article is about.
const MAIN_EVENT_MENTIONS = 3;
const TOP_SENTENCES = 4;

interface EventPlace extends Offsets {
  readonly key: LocalKey;
}

/**
 * Which events the statements of an article speak of, asked in reading order. Those named in the words; else the last
 * that was told before them; else what the same speaker has been speaking of; else what the article is about.
 */
export class Topics {
  readonly #text: AnalysedText;
  readonly #places: readonly EventPlace[];
  readonly #main: LocalKey | null;
  #turn: {
    readonly speaker: LocalKey;
    readonly sentence: number;
    readonly keys: readonly LocalKey[];
  } | null = null;

  constructor(text: AnalysedText, events: readonly ExtractedEvent[]) {
    this.#text = text;
    this.#places = events
      .flatMap(({ key, mentions }) => mentions.map(({ start, end }) => ({ key, start, end })))
      .sort((left, right) => left.start - right.start);
    this.#main = mainEvent(text, events);
  }

  /** Keys of the events that a statement is about. */
  of(statement: Statement): readonly LocalKey[] {
    const start = statement.content[0]?.start ?? statement.cue[0]?.start ?? 0;
    const sentence = sentenceAt(this.#text.sentences, statement.cue[0]?.start ?? start);
    const inside = statement.content.flatMap((place) => within(this.#places, place));
    const keys = keysOf(inside) ?? this.#around(start, sentence, statement.speaker);
    if (statement.speaker !== null) this.#turn = { speaker: statement.speaker, sentence, keys };
    return keys;
  }

  #around(start: number, at: number, speaker: LocalKey | null): readonly LocalKey[] {
    const own = this.#text.sentences[at];
    if (!own) return [];
    const around = within(this.#places, own);
    return (
      keysOf(around.filter((place) => place.start < start).slice(-1)) ??
      keysOf(this.#toldBefore(own, at).slice(-1)) ??
      this.#turnOf(speaker, at) ??
      keysOf(around.slice(0, 1)) ??
      this.#mainBefore(own, at)
    );
  }

  #toldBefore(own: Sentence, at: number): readonly EventPlace[] {
    const before = this.#text.sentences[at - 1];
    return before && own.paragraph - before.paragraph <= 1 ? within(this.#places, before) : [];
  }

  #turnOf(speaker: LocalKey | null, at: number): readonly LocalKey[] | null {
    const turn = this.#turn;
    if (!turn || turn.speaker !== speaker || Math.abs(at - turn.sentence) > TURN_SENTENCES) return null;
    return turn.keys.length > 0 ? turn.keys : null;
  }

  #mainBefore(own: Sentence, at: number): readonly LocalKey[] {
    const from = this.#text.sentences[Math.max(0, at - MAIN_EVENT_SENTENCES)]?.start ?? 0;
    const isNear = within(this.#places, { start: from, end: own.start }).some(
      ({ key }) => key === this.#main,
    );
    return isNear && this.#main !== null ? [this.#main] : [];
  }
}

function mainEvent({ sentences }: AnalysedText, events: readonly ExtractedEvent[]): LocalKey | null {
  const topEnd = sentences[Math.min(TOP_SENTENCES, sentences.length) - 1]?.end ?? 0;
  const [main] = events
    .filter(
      ({ mentions }) =>
        mentions.length >= MAIN_EVENT_MENTIONS && mentions.some(({ start }) => start < topEnd),
    )
    .toSorted((left, right) => right.mentions.length - left.mentions.length);
  return main?.key ?? null;
}

function keysOf(places: readonly EventPlace[]): readonly LocalKey[] | null {
  return places.length > 0 ? [...new Set(places.map(({ key }) => key))] : null;
}

function within(places: readonly EventPlace[], { start, end }: Offsets): EventPlace[] {
  const found: EventPlace[] = [];
  for (let i = firstFrom(places, start); i < places.length && places[i]!.start < end; i++)
    found.push(places[i]!);
  return found;
}

function sentenceAt(sentences: readonly Sentence[], start: number): number {
  return Math.max(0, firstFrom(sentences, start + 1) - 1);
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
