import type { AnalysedText, Sentence, Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import type { Mention } from '../extraction.ts';
import type { Figure } from './figure.ts';

/** A mention on its tokens: `from` inclusive, `to` exclusive. */
export interface Appearance {
  readonly figure: Figure;
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

/** The analysed text with the figures standing on its tokens. */
export class Stage {
  readonly text: AnalysedText;
  readonly tokens: readonly Token[];
  /** The longest appearance over each token. */
  private readonly over: (Appearance | undefined)[];

  constructor(text: AnalysedText) {
    this.text = text;
    this.tokens = text.tokens;
    this.over = new Array<Appearance | undefined>(text.tokens.length);
  }

  /** Lets a figure stand where it is mentioned; null where no token is (page furniture). */
  place(figure: Figure, mention: Mention): Appearance | null {
    const from = this.tokenAt(mention.start);
    const to = this.tokenAfter(mention.end);
    if (from >= to) return null;
    const appearance = { figure, mention, from, to };
    for (let i = from; i < to; i++) {
      const other = this.over[i];
      if (!other || other.to - other.from < to - from) this.over[i] = appearance;
    }
    return appearance;
  }

  appearanceAt(token: number): Appearance | undefined {
    return this.over[token];
  }

  token(index: number): Token | undefined {
    return this.tokens[index];
  }

  sentenceOf(token: number): Sentence {
    return this.text.sentences[this.tokens[token]!.sentence]!;
  }

  /** Index of the first token that ends after the offset. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Index after the last token that starts before the offset. */
  tokenAfter(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle]!.start >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The place from one token to another, `to` exclusive. */
  placeOf(from: number, to: number): Offsets {
    return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
  }
}

/** "'s" or an apostrophe alone after a name. */
export function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && /^['’‘](?:s|S)?$/.test(token.text) && token.tag !== 'AUX';
}

/** "At the request of President Ruiz, who had left": the name goes with the words before. */
export function isOfSomebody(stage: Stage, from: number): boolean {
  let i = from - 1;
  while (i > from - 4 && !stage.appearanceAt(i) && /^(?:NOUN|PROPN|ADJ)$/.test(stage.token(i)?.tag ?? ''))
    i--;
  return (
    /^(?:of|with|from|to|for|by)$/.test(stage.token(i)?.lower ?? '') && stage.sentenceOf(from).from !== i
  );
}
