/**
 * Lets work that takes the processor for a while begin one piece at a time, and between two pieces whatever else has
 * come: so nobody waits for more than the piece under way. Clients take turns, however much each of them asks.
 */
export class Turns {
  readonly #waiting = new Map<string, (() => void)[]>();
  #isUnderWay = false;

  /** Resolves when it is this client's turn; the work is to begin at once. */
  take(client: string): Promise<void> {
    return new Promise((begin) => {
      const before = this.#waiting.get(client);
      if (before) before.push(begin);
      else this.#waiting.set(client, [begin]);
      this.#callNext();
    });
  }

  #callNext(): void {
    if (this.#isUnderWay) return;
    const [client, begins] = this.#waiting.entries().next().value ?? [];
    if (client === undefined || !begins) return;
    this.#isUnderWay = true;
    // Requests that have arrived meanwhile are read before this.
    setImmediate(() => {
      this.#isUnderWay = false;
      this.#waiting.delete(client);
      begins.shift()?.();
      // Last in line again.
      if (begins.length > 0) this.#waiting.set(client, begins);
      this.#callNext();
    });
  }
}
