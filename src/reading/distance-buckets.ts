/** How far a piece may stand from a cue; no window is longer. */
const FARTHEST = 512;
const BUCKETS = 40;
const EXACT_UP_TO = 8;

/**
 * The bucket of each of `length` pieces by its distance from the cue's pieces [first, last]: exact for the nearest, then
 * logarithmic, one side apart from the other, and one bucket for the cue itself.
 */
export function distanceBuckets(
  length: number,
  first: number,
  last: number,
  into: BigInt64Array,
  at: number,
): void {
  into.set(TABLE.subarray(FARTHEST - first, FARTHEST), at);
  into.fill(BigInt(BUCKETS), at + first, at + last + 1);
  into.set(TABLE.subarray(FARTHEST + 1, FARTHEST + length - last), at + last + 1);
}

const TABLE = BigInt64Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => BigInt(bucketOf(i - FARTHEST)));

function bucketOf(distance: number): number {
  const away = Math.abs(distance);
  const far = Math.trunc((Math.log(away / EXACT_UP_TO) / Math.log(FARTHEST / EXACT_UP_TO)) * 11);
  const bucket = away <= EXACT_UP_TO ? away : Math.min(19, EXACT_UP_TO + 1 + far);
  return distance >= 0 ? bucket : BUCKETS / 2 + bucket;
}
