import type { Offsets } from '../language/offsets.ts';

/** What stands before a word: nothing, a blank, or a new line. */
export const GAP = { none: 0, blank: 1, line: 2 } as const;

/**
 * The words of a text's passages in reading order, as parallel lists: a run of letters and digits is a word, and so is
 * every single mark. Offsets count in `text`. Paragraphs end at a new line and at a passage's end.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The word as printed; '' and `` have become ", and marks without width are gone. */
  readonly form: readonly string[];
  /** Counts from 0. */
  readonly paragraph: readonly number[];
  /** See GAP. */
  readonly gap: readonly number[];
}

// Marks without width and control characters are neither words nor the end of one ("co\u00adoperate" is one word).
const WORD = /''|``|[\p{L}\p{M}\p{N}]+|[^\s\p{Cf}\p{Cc}]/gu;
const RUN = /^[\p{L}\p{M}\p{N}]/u;

/** The words of the passages; what lies between the passages is not looked at. */
export function wordsOf(text: string, passages: readonly Offsets[]): Words {
  const list = new WordList(text);
  for (const passage of passages) {
    list.beginPassage();
    for (const { 0: word, index } of text.slice(passage.start, passage.end).matchAll(WORD)) {
      list.add(word, passage.start + index);
    }
  }
  return list;
}

class WordList implements Words {
  readonly text: string;
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly form: string[] = [];
  readonly paragraph: number[] = [];
  readonly gap: number[] = [];
  #isPassageStart = true;
  #endsInRun = false;

  constructor(text: string) {
    this.text = text;
  }

  get count(): number {
    return this.start.length;
  }

  beginPassage(): void {
    this.#isPassageStart = true;
  }

  add(word: string, start: number): void {
    const gap = this.#gapBefore(start);
    const isRun = RUN.test(word);
    if (gap === GAP.none && isRun && this.#endsInRun) this.#lengthenLast(word, start);
    else this.#push(word, start, gap);
    this.#endsInRun = isRun;
    this.#isPassageStart = false;
  }

  #gapBefore(start: number): number {
    if (this.#isPassageStart) return GAP.line;
    const before = this.text.slice(this.end.at(-1), start);
    if (before.includes('\n')) return GAP.line;
    return /\s/.test(before) ? GAP.blank : GAP.none;
  }

  #lengthenLast(word: string, start: number): void {
    const last = this.count - 1;
    this.form[last] = this.form[last]! + word;
    this.end[last] = start + word.length;
  }

  #push(word: string, start: number, gap: number): void {
    const paragraph = this.paragraph.at(-1);
    this.paragraph.push(paragraph === undefined ? 0 : gap === GAP.line ? paragraph + 1 : paragraph);
    this.start.push(start);
    this.end.push(start + word.length);
    this.form.push(word === "''" || word === '``' ? '"' : word);
    this.gap.push(gap);
  }
}
