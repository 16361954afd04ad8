/** Labels of a word with respect to one cue, in the order of the model's output. */
export const LABEL = { outside: 0, beginsSource: 1, inSource: 2, beginsContent: 3, inContent: 4 } as const;
export const LABELS = 5;

/** How many nats a reading without a source must be ahead of the best one with a source to be taken. */
const NO_SOURCE_MARGIN = 2;

/** The best legal labelling of a window's words for one cue. */
export interface DecodedAttribution {
  /** A LABEL for each word. */
  readonly labels: Uint8Array;
  /** Its log probability. */
  readonly score: number;
  /** How many nats the best labelling with a source is ahead of the best one without. */
  readonly sourceMargin: number;
  /** The log probability of the best labelling that need hold neither source nor content. */
  readonly freeScore: number;
}

// A state is the word's label and whether a source and a content have begun so far.
const SOURCE_SEEN = 2;
const CONTENT_SEEN = 1;
const STATES = LABELS * 4;
const IMPOSSIBLE = -1e9;
const stateOf = (label: number, seen: number): number => label * 4 + seen;

/**
 * The best labelling with one run of source at most and at least one word of content; `chances` holds log probabilities,
 * LABELS for each word. The source is left out only where that is clearly better.
 */
export function decodeAttribution(chances: Float32Array, count: number): DecodedAttribution {
  const { scores, back } = forward(chances, count);
  const withSource = bestState(scores, SOURCE_SEEN | CONTENT_SEEN);
  const without = bestState(scores, CONTENT_SEEN);
  const sourceMargin = scores[withSource]! - scores[without]!;
  const last = -sourceMargin > NO_SOURCE_MARGIN ? without : withSource;
  const freeScore = Math.max(...scores);
  return { labels: labelsBack(last, back, count), score: scores[last]!, sourceMargin, freeScore };
}

function forward(chances: Float32Array, count: number): { scores: Float64Array; back: Uint8Array } {
  const back = new Uint8Array(count * STATES);
  let scores = new Float64Array(STATES).fill(IMPOSSIBLE);
  let next = new Float64Array(STATES);
  scores[0] = 0;
  for (let word = 0; word < count; word++) {
    next.fill(IMPOSSIBLE);
    for (const { from, to, label } of STEPS) {
      const score = scores[from]! + chances[word * LABELS + label]!;
      if (scores[from]! > IMPOSSIBLE && score > next[to]!) {
        next[to] = score;
        back[word * STATES + to] = from;
      }
    }
    [scores, next] = [next, scores];
  }
  return { scores, back };
}

function bestState(scores: Float64Array, seen: number): number {
  let best = stateOf(0, seen);
  for (let label = 1; label < LABELS; label++) {
    if (scores[stateOf(label, seen)]! > scores[best]!) best = stateOf(label, seen);
  }
  return best;
}

function labelsBack(last: number, back: Uint8Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  let state = last;
  for (let word = count - 1; word >= 0; word--) {
    labels[word] = state >> 2;
    state = back[word * STATES + state]!;
  }
  return labels;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

const STEPS: readonly Step[] = legalSteps();

function legalSteps(): Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < STATES; from++) {
    for (let label = 0; label < LABELS; label++) {
      if (isLegal(from, label)) steps.push({ from, to: stateOf(label, seenAfter(from & 3, label)), label });
    }
  }
  return steps;
}

function isLegal(from: number, label: number): boolean {
  const before = from >> 2;
  if (label === LABEL.beginsSource) return (from & SOURCE_SEEN) === 0;
  if (label === LABEL.inSource) return before === LABEL.beginsSource || before === LABEL.inSource;
  if (label === LABEL.inContent) return before === LABEL.beginsContent || before === LABEL.inContent;
  return true;
}

function seenAfter(seen: number, label: number): number {
  if (label === LABEL.beginsSource) return seen | SOURCE_SEEN;
  return label === LABEL.beginsContent ? seen | CONTENT_SEEN : seen;
}
