import { expect, it } from 'vitest';
import { extractionLine } from '../../src/cli/extraction-line.ts';
import { extract } from '../../src/extraction/extract.ts';
import { nothingKnown } from '../../src/resolution/known-list.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import { readText } from '../support/readings.ts';

it('what two people said in one breath is printed once, with both', async () => {
  const { text, reading } = readText('[Ana Ruiz|P] and [Bo Lind|P] said that the harbour would open.', {
    source: 'Ana Ruiz and Bo Lind',
    cue: 'said',
    content: 'that the harbour would open',
  });
  const article = {
    id: 'article:harbour',
    text: text.text,
    title: null,
    source: null,
    url: null,
    publishedAt: null,
  };
  const resolution = await resolve(article, extract(text, reading, article), nothingKnown);
  expect(resolution.article.statements).toHaveLength(2);
  expect(extractionLine(article, resolution.article).statements).toMatchObject([
    {
      speaker: 'person:ana-ruiz',
      speakers: ['person:ana-ruiz', 'person:bo-lind'],
      content: [{ start: 26, end: 53 }],
    },
  ]);
});
