import { describe, expect, it } from 'vitest';
import { choose } from '../../src/reading/choose.ts';

const candidate = (cue: number[], content: number[], probability: number) => ({
  cue,
  source: [],
  content,
  figures: [],
  probability,
});
const cuesKept = (candidates: ReturnType<typeof candidate>[]) =>
  choose(candidates, 0.3).map(({ cue }) => cue[0]);

describe('of candidates that contradict each other the likelier stands', () => {
  it.each<[string, ReturnType<typeof candidate>[], number[]]>([
    ['side by side', [candidate([1], [2, 3], 0.9), candidate([5], [6, 7], 0.4)], [1, 5]],
    ['in reading order', [candidate([5], [6, 7], 0.9), candidate([1], [2, 3], 0.4)], [1, 5]],
    ['a cue within kept content', [candidate([1], [2, 3, 4], 0.9), candidate([3], [8], 0.8)], [1]],
    ['the same content again', [candidate([1], [2, 3, 4], 0.9), candidate([6], [3, 4], 0.8)], [1]],
    ['unsure, around a kept cue', [candidate([5], [6, 7], 0.9), candidate([1], [2, 5], 0.5)], [5]],
    ['sure, around a kept cue', [candidate([5], [6, 7], 0.9), candidate([1], [2, 5], 0.7)], [1, 5]],
    ['too unlikely', [candidate([1], [2], 0.2)], []],
  ])('%s', (_, candidates, cues) => {
    expect(cuesKept(candidates)).toEqual(cues);
  });
});
