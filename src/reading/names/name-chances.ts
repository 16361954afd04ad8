import type { EncodedWindow } from '../encoder.ts';
import { COUNTRY_LABELS, NAME_LABELS, NAME_TYPES } from './name-type.ts';

/** The encoder's chances of every word of an article to be part of a name. */
export class NameChances {
  readonly #names: Float32Array;
  readonly #countries: Float32Array;

  constructor(words: number) {
    this.#names = new Float32Array(words * NAME_LABELS);
    this.#countries = new Float32Array(words * COUNTRY_LABELS);
    for (let word = 0; word < words; word++) {
      this.#names[word * NAME_LABELS] = 1;
      this.#countries[word * COUNTRY_LABELS] = 1;
    }
  }

  /** Takes over a window's chances; a word of no window stays outside all names. */
  keep({ input, names, countries }: Pick<EncodedWindow, 'input' | 'names' | 'countries'>): void {
    this.#names.set(names, input.from * NAME_LABELS);
    this.#countries.set(countries, input.from * COUNTRY_LABELS);
  }

  /** The chance of a word to bear a label of the outermost names. */
  name(word: number, label: number): number {
    return this.#names[word * NAME_LABELS + label]!;
  }

  /** The chance of a word to bear a label of the countries. */
  country(word: number, label: number): number {
    return this.#countries[word * COUNTRY_LABELS + label]!;
  }

  /** The mean chance of the words [from, to) to be part of a name of each type, in the order of NAME_TYPES. */
  ofTypes(from: number, to: number): Float64Array {
    const mean = new Float64Array(NAME_TYPES.length);
    for (let word = from; word < to; word++) {
      for (let type = 0; type < NAME_TYPES.length; type++) {
        mean[type]! += (this.name(word, 1 + 2 * type) + this.name(word, 2 + 2 * type)) / (to - from);
      }
    }
    return mean;
  }

  /** The mean chance of the words [from, to) to be part of any name. */
  ofAnyName(from: number, to: number): number {
    return this.ofTypes(from, to).reduce((sum, chance) => sum + chance, 0);
  }

  /** The mean chance of the words [from, to) to be part of a country's name. */
  ofCountry(from: number, to: number): number {
    let mean = 0;
    for (let word = from; word < to; word++) {
      mean += (this.country(word, 1) + this.country(word, 2)) / (to - from);
    }
    return mean;
  }
}
