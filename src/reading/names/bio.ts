import type { WordRange } from '../windows.ts';

/** Words that bear one type; `type` counts from 0. */
export interface LabelledRun extends WordRange {
  readonly type: number;
}

export interface BioChances {
  readonly words: number;
  /** Outside, then "begins" and "goes on" for each type. */
  readonly labels: number;
  readonly chance: (word: number, label: number) => number;
  /** How many nats "outside" gains. */
  readonly outsideBonus: number;
  /** True where no run goes on from the word before. */
  readonly isBreak: (word: number) => boolean;
}

/** The runs of the likeliest legal labelling. */
export function bioRuns(chances: BioChances): LabelledRun[] {
  return runsOf(bestLabels(chances));
}

function bestLabels({ words, labels, chance, outsideBonus, isBreak }: BioChances): Uint8Array {
  const back = new Uint8Array(words * labels);
  let scores = new Float64Array(labels).fill(-1e9);
  let next = new Float64Array(labels);
  scores[0] = 0;
  for (let word = 0; word < words; word++) {
    const top = bestOf(scores);
    for (let label = 0; label < labels; label++) {
      const goesOn = label > 0 && label % 2 === 0 && !isBreak(word);
      const from = goesOn ? (scores[label]! > scores[label - 1]! ? label : label - 1) : top;
      const bonus = label === 0 ? outsideBonus : 0;
      next[label] = scores[from]! + Math.log(Math.max(1e-7, chance(word, label))) + bonus;
      back[word * labels + label] = from;
    }
    [scores, next] = [next, scores];
  }
  return labelsBack(bestOf(scores), back, words, labels);
}

function bestOf(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++) {
    if (scores[label]! > scores[best]!) best = label;
  }
  return best;
}

function labelsBack(last: number, back: Uint8Array, words: number, labels: number): Uint8Array {
  const list = new Uint8Array(words);
  let label = last;
  for (let word = words - 1; word >= 0; word--) {
    list[word] = label;
    label = back[word * labels + label]!;
  }
  return list;
}

function runsOf(labels: Uint8Array): LabelledRun[] {
  const runs: LabelledRun[] = [];
  for (let from = 0; from < labels.length; from++) {
    const label = labels[from]!;
    if (label === 0) continue;
    const type = (label - 1) >> 1;
    let to = from + 1;
    while (labels[to] === 2 * type + 2) to++;
    runs.push({ from, to, type });
    from = to - 1;
  }
  return runs;
}
