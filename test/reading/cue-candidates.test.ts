import { describe, expect, it } from 'vitest';
import { cueCandidates } from '../../src/reading/cue-candidates.ts';

const candidates = (begins: number[], continues: number[]) =>
  cueCandidates(Float32Array.from(begins), Float32Array.from(continues)).map(({ from, to }) => [from, to]);

describe('a candidate is a peak and what belongs to it', () => {
  it.each<[string, number[], number[], number[][]]>([
    ['one word', [0, 0.9, 0], [0, 0, 0], [[1, 2]]],
    ['a word and what continues it', [0.9, 0, 0], [0, 0.8, 0], [[0, 2]]],
    ['a neighbour less than half as likely stays out', [0.9, 0, 0], [0, 0.3, 0], [[0, 1]]],
    ['two that each begin', [0.9, 0.8, 0], [0, 0, 0], [[0, 1], [1, 2]]], // prettier-ignore
    ['too unlikely', [0.07, 0, 0], [0, 0, 0], []],
  ])('%s', (_, begins, continues, ranges) => {
    expect(candidates(begins, continues)).toEqual(ranges);
  });
});
