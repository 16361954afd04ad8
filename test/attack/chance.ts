/** Numbers that look like chance and are the same in every run. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** At least `least`, below `most`. */
  between(least: number, most: number): number {
    // mulberry32: small, and good enough to vary requests.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return least + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (most - least));
  }

  oneOf<Item>(items: readonly Item[]): Item {
    return items[this.between(0, items.length)]!;
  }
}
