const MIN_RUN_WORDS = 5;
const MIN_CONTAINED = 0.8;
const MIN_ALIKE = 0.75;
// Below this a wording has too little in it to call another one a paraphrase of it.
const MIN_TELLING_WORDS = 5;

/** Two wordings of one speaker held against each other. */
export interface WordingMatch {
  readonly isSame: boolean;
  readonly score: number;
  readonly reason: string;
}

/** Whether two wordings are reports of one statement: one holds nearly all of the other, or both say nearly the same. */
export function weighWording(left: readonly string[], right: readonly string[]): WordingMatch {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const contained = containment(shorter, longer);
  const run = longestRun(shorter, longer);
  if (run >= Math.min(MIN_RUN_WORDS, longer.length) && contained >= MIN_CONTAINED) {
    const reason = `${String(run)} words in a row the same, ${percent(contained)} of the shorter in the longer`;
    return { isSame: true, score: 0.6 + 0.4 * contained, reason };
  }
  const alike = likeness(telling(left), telling(right));
  const isSame = alike >= MIN_ALIKE && Math.min(telling(left).size, telling(right).size) >= MIN_TELLING_WORDS;
  return { isSame, score: 0.9 * alike, reason: `${percent(alike)} of the telling words the same` };
}

function containment(shorter: readonly string[], longer: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of longer) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of shorter) {
    const count = left.get(word) ?? 0;
    if (count > 0) found++;
    left.set(word, count - 1);
  }
  return shorter.length === 0 ? 0 : found / shorter.length;
}

function longestRun(left: readonly string[], right: readonly string[]): number {
  let before = new Uint16Array(right.length + 1);
  let longest = 0;
  for (const word of left) {
    const runs = new Uint16Array(right.length + 1);
    for (let at = 0; at < right.length; at++) {
      if (right[at] !== word) continue;
      runs[at + 1] = before[at]! + 1;
      longest = Math.max(longest, runs[at + 1]!);
    }
    before = runs;
  }
  return longest;
}

// Without the small words, two wordings are alike only in what they say.
const telling = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => word.length > 3));

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

const percent = (share: number): string => `${String(Math.round(100 * share))} %`;
