import type { Article } from '../../src/articles/article.ts';
import type { Reader, Reading } from '../../src/reading/reading.ts';
import { readText, type Saying } from './readings.ts';

/** Articles written for a test, whose names are marked as `readText` has it, and a reader that sees just these. */
export class MarkedNews {
  private readonly readings = new Map<string, Reading>();

  readonly reader: Reader = {
    read: (text) => {
      const reading = this.readings.get(text);
      return reading ? Promise.resolve(reading) : Promise.reject(new Error(`nobody has marked “${text}”`));
    },
    close: () => Promise.resolve(),
  };

  article(id: string, publishedAt: string | null, marked: string, ...sayings: readonly Saying[]): Article {
    const { text, reading } = readText(marked, ...sayings);
    this.readings.set(text.text, reading);
    return { id: `article:${id}`, title: null, source: null, url: null, publishedAt, text: text.text };
  }
}
