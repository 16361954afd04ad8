import { describe, expect, it } from 'vitest';
import { decodeAttribution, LABELS } from '../../src/reading/decode-attribution.ts';

// Each word's favourite label: o, S begins and s continues a source, C begins and c continues content.
function decoded(favourites: string, strength = 5): string {
  const chances = new Float32Array(favourites.length * LABELS).fill(-strength);
  Array.from(favourites).forEach((label, word) => (chances[word * LABELS + 'oSsCc'.indexOf(label)] = -0.01));
  return [...decodeAttribution(chances, favourites.length).labels].map((label) => 'oSsCc'[label]).join('');
}

describe('a legal labelling is taken as it is', () => {
  it.each(['CccoSs', 'SsoCcc', 'CcoSsoCc'])('%s', (labels) => {
    expect(decoded(labels)).toBe(labels);
  });
});

describe('an illegal labelling is made legal', () => {
  const legal = /^(?!.*S.*S)(?!(.*[^Ss])?s)(?!(.*[^Cc])?c).*C/;
  it.each(['SsoSsoCc', 'ossoCc', 'Ssoocc', 'oooooo', 'SCsCsC', 'ssssss'])('%s', (labels) => {
    expect(decoded(labels)).toMatch(legal);
  });
});

it('a source is left out only where that is clearly better', () => {
  expect(decoded('oooCcc', 1)).toContain('S');
  expect(decoded('oooCcc', 9)).not.toContain('S');
});
