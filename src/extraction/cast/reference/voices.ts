import type { Offsets } from '../../../language/offsets.ts';
import { COMMUNICATED } from '../../../language/words/reporting-words.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Figure } from '../figure.ts';
import { meantBy } from './refer.ts';
import type { Stage } from '../stage.ts';

const NONE = -1;

/** Which attribution's source or content each token belongs to, and what stands in quotation marks. */
export class Voices {
  private readonly sources: Int32Array;
  private readonly contents: Int32Array;
  private readonly cues: Int32Array;
  private readonly quoted: Uint8Array;
  /** Counts the sentences that do not begin inside a quotation. */
  private readonly narrated: Int32Array;
  /** "he said, adding": one source may have two attributions. */
  private readonly ofSource = new Map<number, number[]>();
  private readonly speakers = new Map<number, Figure>();
  private readonly stage: Stage;
  private readonly reading: Reading;

  constructor(stage: Stage, reading: Reading) {
    this.stage = stage;
    this.reading = reading;
    this.sources = new Int32Array(stage.tokens.length).fill(NONE);
    this.contents = new Int32Array(stage.tokens.length).fill(NONE);
    this.cues = new Int32Array(stage.tokens.length).fill(NONE);
    this.quoted = quotedTokens(stage);
    this.narrated = new Int32Array(stage.text.sentences.length);
    for (const [i, { from }] of stage.text.sentences.entries()) {
      this.narrated[i] = (this.narrated[i - 1] ?? 0) + (this.quoted[from] ? 0 : 1);
    }
    for (const [index, { source, cue, content }] of reading.attributions.entries()) {
      for (const place of source) {
        this.mark(this.sources, place, index);
        const first = stage.tokenAt(place.start);
        this.ofSource.set(first, [...(this.ofSource.get(first) ?? []), index]);
      }
      for (const place of cue) this.mark(this.cues, place, index);
      for (const place of content) this.mark(this.contents, place, index);
    }
  }

  isSource(token: number): boolean {
    return this.sources[token] !== NONE;
  }

  /** True for a word that says that something is said, where no source has been read for it. */
  isCueOfNobody(token: number): boolean {
    const index = this.cues[token] ?? NONE;
    return index !== NONE && this.reading.attributions[index]!.source.length === 0;
  }

  /** True where `token` is part of what the source at `source` says. */
  isSaidBy(source: number, token: number): boolean {
    return this.attributionsOf(source).some((index) => this.contents[token] === index);
  }

  private attributionsOf(source: number): readonly number[] {
    const last = this.sources[source] ?? NONE;
    return last === NONE ? [] : (this.ofSource.get(source) ?? [last]);
  }

  /** True for the one whose saying is told at the beginning of what the source says: "Ruiz announced it, she said". */
  isRetoldBy(source: number, token: number): boolean {
    const isFirst = this.wordsBefore(source).some(({ start }) => this.stage.tokenAt(start) === token);
    const next = this.stage.token(this.stage.appearanceAt(token)?.to ?? token + 1);
    return isFirst && next !== undefined && COMMUNICATED.has(next.lemma);
  }

  private wordsBefore(source: number): readonly Offsets[] {
    const { start } = this.stage.tokens[source]!;
    return this.attributionsOf(source)
      .flatMap((index) => this.reading.attributions[index]!.content)
      .filter(({ end }) => end <= start);
  }

  /**
   * The figures whose names stand in the words before the source at this token: in quotation marks, or, where the source is
   * a “he” alone, at their beginning ("Lind was wrong, he said"), unless they speak there.
   */
  namedInWordsOf(source: number, isAlone: boolean): readonly Figure[] {
    return this.wordsBefore(source).flatMap((place) => {
      const named: Figure[] = [];
      const to = this.stage.tokenAfter(place.end);
      const from = this.stage.tokenAt(place.start);
      for (let i = from; i < to; i++) {
        const appearance = this.stage.appearanceAt(i);
        const counts = this.isQuoted(i) || (isAlone && i === from && !this.isRetoldBy(source, i));
        if (counts && appearance?.from === i && appearance.mention.form === 'NAME')
          named.push(appearance.figure);
      }
      return named;
    });
  }

  /** True inside quotation marks. */
  isQuoted(token: number): boolean {
    return this.quoted[token] === 1;
  }

  /** Whose words the token is part of, as far as the source has been led to a figure yet. */
  speakerAround(token: number): Figure | null {
    const index = this.contents[token] ?? NONE;
    return index === NONE ? null : this.speakerOf(index);
  }

  /** Whom the source that this token stands in means. */
  speakerOfSourceAt(token: number): Figure | null {
    const index = this.sources[token] ?? NONE;
    return index === NONE ? null : this.speakerOf(index);
  }

  /** How many sentences lie between; outside quotations the sentences inside them do not count. */
  sentencesBetween(earlier: number, later: number): number {
    const [before, at] = [this.stage.tokens[earlier]!.sentence, this.stage.tokens[later]!.sentence];
    if (this.isQuoted(later)) return at - before;
    return Math.min(at - before, this.narrated[at]! - this.narrated[before]!);
  }

  private speakerOf(index: number): Figure | null {
    const known = this.speakers.get(index);
    if (known) return known;
    const source = this.reading.attributions[index]?.source[0];
    const figure = source ? meantBy(this.stage, source)?.figure : undefined;
    if (figure) this.speakers.set(index, figure);
    return figure ?? null;
  }

  private mark(marks: Int32Array, place: Offsets, index: number): void {
    marks.fill(index, this.stage.tokenAt(place.start), this.stage.tokenAfter(place.end));
  }
}

/** A quotation that is still open at the end of its paragraph ends there. */
function quotedTokens(stage: Stage): Uint8Array {
  const quoted = new Uint8Array(stage.tokens.length);
  for (const paragraph of paragraphs(stage)) {
    let open = false;
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const { text } = stage.tokens[i]!;
      if (text === '“' || text === '``') open = true;
      else if (text === '”') open = false;
      else if (text === '"' || text === "''") open = !open;
      else if (open) quoted[i] = 1;
    }
  }
  return quoted;
}

function paragraphs(stage: Stage): { from: number; to: number }[] {
  const found: { from: number; to: number; paragraph: number }[] = [];
  for (const { from, to, paragraph } of stage.text.sentences) {
    const last = found.at(-1);
    if (last?.paragraph === paragraph) last.to = to;
    else found.push({ from, to, paragraph });
  }
  return found;
}
