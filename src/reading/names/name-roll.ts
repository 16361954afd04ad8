import type { Words } from '../words.ts';
import type { NameChances } from './name-chances.ts';
import { TITLES } from './titles.ts';

/** One name at one place, while its type is still open to second thoughts. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Index into NAME_TYPES. */
  type: number;
  /** The chance of each type, as the encoder sees this place alone. */
  readonly chances: Float64Array;
  /** True where not the encoder found it here but a second look. */
  readonly isAdded: boolean;
}

/** The names found so far; none covers another's words. */
export class NameRoll {
  readonly words: Words;
  readonly chances: NameChances;
  readonly #mentions: Mention[] = [];
  readonly #covered: Uint8Array;

  constructor(words: Words, chances: NameChances) {
    this.words = words;
    this.chances = chances;
    this.#covered = new Uint8Array(words.count);
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  isFree(from: number, to: number): boolean {
    for (let word = from; word < to; word++) if (this.#covered[word]) return false;
    return true;
  }

  /** Enters a name the encoder found; `chances` are those of the words it found. */
  enter(from: number, to: number, type: number, chances: Float64Array): void {
    this.#mentions.push({ from, to, type, chances, isAdded: false });
    this.#covered.fill(1, from, to);
  }

  /** Enters a name that a second look found. */
  add(from: number, to: number, type: number): void {
    const chances = this.chances.ofTypes(from, to);
    this.#mentions.push({ from, to, type, chances, isAdded: true });
    this.#covered.fill(1, from, to);
  }

  /** The words at a place as printed, with single blanks between them. */
  phrase(from: number, to: number): string {
    return this.words.form.slice(from, to).join(' ');
  }

  /** The mention in lower case without the titles before it: one key a name. */
  keyOf({ from, to }: Mention): string {
    const { form } = this.words;
    let start = from;
    while (start < to - 1 && TITLES.has(form[start]!.toLowerCase())) start++;
    return this.phrase(start, to).toLowerCase();
  }
}

/** True where a word of the range has a capital letter, or is of a script without capitals. */
export function hasCapital({ form }: Words, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (/\p{Lu}|\p{Lo}/u.test(form[word]!)) return true;
  return false;
}
