import type { CueCandidate } from './cue-candidates.ts';
import { LABEL, LABELS, type DecodedAttribution } from './decode-attribution.ts';

/** What the reranker looks at, in the order of its weights. */
export const FIGURES = [
  'likeliest word of the cue, log odds',
  'mean word of the cue, log odds',
  'mean chance of the content words',
  'content chance inside against outside',
  'mean chance of the source words',
  'has no source',
  'lead of the reading with a source',
  'score of the labelling',
  'what the constraints cost',
  'length of the content',
  'part of the content in quotation marks',
] as const;

/** What is known of a candidate of one window once it is labelled. */
export interface Evidence {
  readonly cue: CueCandidate;
  /** Chance of being part of a cue, by word of the window. */
  readonly cueChance: (word: number) => number;
  /** Log probabilities, LABELS for each word of the window. */
  readonly chances: Float32Array;
  readonly decoded: DecodedAttribution;
  readonly isQuoted: (word: number) => boolean;
}

/** The FIGURES of a candidate. */
export function figuresOf({ cue, cueChance, chances, decoded, isQuoted }: Evidence): number[] {
  const { labels, score, sourceMargin, freeScore } = decoded;
  const sum = sumUp(labels, chances, isQuoted);
  return [
    logOdds(cue.peak),
    logOdds(meanOver(cue, cueChance)),
    sum.contentChance / sum.content,
    (2 * sum.contentChance) / (sum.contentChance + sum.content + sum.contentChanceOutside),
    sum.source > 0 ? sum.sourceChance / sum.source : 0.5,
    sum.source > 0 ? 0 : 1,
    Math.max(-6, Math.min(6, sourceMargin)),
    Math.max(-30, score) / 10,
    Math.min(0, score - freeScore),
    Math.min(30, sum.content) / 10,
    sum.quoted / sum.content,
  ];
}

function sumUp(labels: Uint8Array, chances: Float32Array, isQuoted: (word: number) => boolean) {
  const sum = {
    source: 0,
    content: 0,
    quoted: 0,
    sourceChance: 0,
    contentChance: 0,
    contentChanceOutside: 0,
  };
  labels.forEach((label, word) => {
    const ofContent = chanceOf(chances, word, LABEL.beginsContent) + chanceOf(chances, word, LABEL.inContent);
    if (label === LABEL.beginsContent || label === LABEL.inContent) {
      sum.content++;
      sum.contentChance += ofContent;
      if (isQuoted(word)) sum.quoted++;
    } else sum.contentChanceOutside += ofContent;
    if (label === LABEL.beginsSource || label === LABEL.inSource) {
      sum.source++;
      sum.sourceChance +=
        chanceOf(chances, word, LABEL.beginsSource) + chanceOf(chances, word, LABEL.inSource);
    }
  });
  return sum;
}

const chanceOf = (chances: Float32Array, word: number, label: number): number =>
  Math.exp(chances[word * LABELS + label]!);

const logOdds = (p: number): number => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));

function meanOver({ from, to }: CueCandidate, chance: (word: number) => number): number {
  let mean = 0;
  for (let i = from; i < to; i++) mean += chance(i) / (to - from);
  return mean;
}
