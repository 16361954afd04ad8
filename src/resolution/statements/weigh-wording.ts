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

/** A wording taken apart once, for it is held against many. */
export interface Wording {
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Without the small words: two wordings are alike only in what they say. */
  readonly telling: ReadonlySet<string>;
}

export function wordingOf(text: string): Wording {
  const words = text.split(' ');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words, counts, telling: new Set(words.filter((word) => word.length > 3)) };
}

/** Whether two wordings are reports of one statement: one holds nearly all of the other, or both say nearly the same. */
export function weighWording(left: Wording, right: Wording): WordingMatch {
  const [shorter, longer] = left.words.length <= right.words.length ? [left, right] : [right, left];
  const contained = containment(shorter, longer);
  if (contained >= MIN_CONTAINED) {
    const run = longestRun(shorter.words, longer.words);
    if (run >= Math.min(MIN_RUN_WORDS, longer.words.length)) {
      const reason = `${String(run)} words in a row the same, ${percent(contained)} of the shorter in the longer`;
      return { isSame: true, score: 0.6 + 0.4 * contained, reason };
    }
  }
  const alike = likeness(left.telling, right.telling);
  const isSame = alike >= MIN_ALIKE && Math.min(left.telling.size, right.telling.size) >= MIN_TELLING_WORDS;
  return { isSame, score: 0.9 * alike, reason: `${percent(alike)} of the telling words the same` };
}

function containment(shorter: Wording, longer: Wording): number {
  let found = 0;
  for (const [word, count] of shorter.counts) found += Math.min(count, longer.counts.get(word) ?? 0);
  return shorter.words.length === 0 ? 0 : found / shorter.words.length;
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

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}

const percent = (share: number): string => `${String(Math.round(100 * share))} %`;
