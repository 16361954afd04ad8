/** The greatest of the sorted places that lies before `start`; -1 where none does. */
export function nearestBefore(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? places[low - 1]! : -1;
}
