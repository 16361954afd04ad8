/** A place in a text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is the quote. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** The words at a place. */
export function quoteAt(text: string, { start, end }: Offsets): string {
  return text.slice(start, end);
}

/** True where the two places share at least one character. */
export function overlaps(left: Offsets, right: Offsets): boolean {
  return left.start < right.end && right.start < left.end;
}

/** True where `outer` holds all of `inner`. */
export function covers(outer: Offsets, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
