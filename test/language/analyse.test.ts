import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import type { Offsets } from '../../src/language/offsets.ts';

const whole = (text: string): Offsets[] => [{ start: 0, end: text.length }];
const sentencesOf = (text: string, passages = whole(text)): string[] =>
  analyse(text, passages).sentences.map(({ start, end }) => text.slice(start, end));

describe('every token stands where it says', () => {
  it.each([
    ['emoji and flags', 'Historic! 🇵🇱👩‍👩‍👧 Ana Ruiz wrote 🎉🎉.'],
    ['lone surrogates', 'A broken \ud83d mark \udc00 here.'],
    ['zero-width marks', '\u200bAna\u200b Ruiz\u00ad said\ufeff so.'],
    ['tabs and carriage returns', '\tAna Ruiz\tsaid\r\nshe would\rcome.\r\n'],
    ['spaces of all widths', 'Ana\u00a0Ruiz\u2009said\u3000it \u2003 twice.'],
    ['letters with marks', 'E\u0301milie and Émilie met İpek at ½ past ﬁve.'],
    ['contractions', "She can't, won't and cannot; it's Ruiz’s."],
    ['two apostrophes as quotation marks', "''We will,'' she said."],
  ])('%s', (_, text) => {
    const { tokens } = analyse(text, whole(text));
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
    const left = text.replaceAll(/[\s\p{Cf}]/gu, '').length;
    expect(tokens.reduce((sum, token) => sum + token.text.replaceAll(/\p{Cf}/gu, '').length, 0)).toBe(left);
  });

  it.each(['Vuković', 'Lajčák', 'Łukasz', 'Đorđe', 'Erdoğan', 'Nguyễn', 'Tuh\u0304oro', 'İpek'])(
    '%s is one word',
    (name) => {
      const text = `On Monday ${name} met him.`;
      expect(analyse(text, whole(text)).tokens.map((token) => token.text)).toEqual([
        'On',
        'Monday',
        name,
        'met',
        'him',
        '.',
      ]);
    },
  );

  it('names like JavaScript’s own words are words', () => {
    const text = 'The constructor of __proto__ is toString.';
    expect(analyse(text, whole(text)).tokens.map((token) => token.text)).toContain('constructor');
  });
});

describe('tokens carry dictionary form and tag', () => {
  it('of verbs and nouns', () => {
    const text = 'The mayors agreed.';
    expect(analyse(text, whole(text)).tokens.map(({ lower, lemma, tag }) => [lower, lemma, tag])).toEqual([
      ['the', 'the', 'DET'],
      ['mayors', 'mayor', 'NOUN'],
      ['agreed', 'agree', 'VERB'],
      ['.', '.', 'PUNCT'],
    ]);
  });

  it('and the sentence they stand in', () => {
    const text = 'It rained. They left.';
    const { tokens, sentences } = analyse(text, whole(text));
    expect(sentences.map(({ from, to }) => tokens.slice(from, to).map((token) => token.text))).toEqual([
      ['It', 'rained', '.'],
      ['They', 'left', '.'],
    ]);
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

describe('a sentence ends where a reader would stop', () => {
  it.each([
    ['The U.S. President met Gen. Lind. He left.', ['The U.S. President met Gen. Lind.', 'He left.']],
    ['He went to the U.S. She stayed.', ['He went to the U.S.', 'She stayed.']],
    ['It began at 10 a.m. EDT and ended.', ['It began at 10 a.m. EDT and ended.']],
    ['They came at 5 p.m. The hall was full.', ['They came at 5 p.m.', 'The hall was full.']],
    ['Mr. and Mrs. J. F. Lind of No. 5 Road won.', ['Mr. and Mrs. J. F. Lind of No. 5 Road won.']],
    ['“We won.” The crowd cheered.', ['“We won.”', 'The crowd cheered.']],
    ['“Will it last?” Ruiz asked. Nobody knew.', ['“Will it last?” Ruiz asked.', 'Nobody knew.']],
    ["''We go,'' he said, ''at once.'' It was late.", ["''We go,'' he said, ''at once.''", 'It was late.']],
    ['They have guns … but no food. 28 died.', ['They have guns … but no food.', '28 died.']],
    ['She said no. Lind left. 9 stayed.', ['She said no.', 'Lind left.', '9 stayed.']],
    ['It ended on Feb. 12 in Art. 5.', ['It ended on Feb. 12 in Art. 5.']],
    ['Growth was 2.5 percent. Prices rose 3.1.', ['Growth was 2.5 percent.', 'Prices rose 3.1.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('and at the end of a line', () => {
    expect(sentencesOf('Harbour strike ends\nThe strike is over')).toEqual([
      'Harbour strike ends',
      'The strike is over',
    ]);
  });

  it('and at the end of a passage', () => {
    const text = 'The strike is over and work goes on';
    const passages = [
      { start: 0, end: 18 },
      { start: 23, end: text.length },
    ];
    expect(sentencesOf(text, passages)).toEqual(['The strike is over', 'work goes on']);
  });

  it('but not at lines that were broken to a width', () => {
    const text =
      'The harbour strike that had kept nine hundred ships\nwaiting outside the port came to an end when both the\n' +
      'union and the owners signed a paper that nobody had\nread. The mayor was relieved.\n\nWork began at noon.';
    const { sentences } = analyse(text, whole(text));
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe('paragraphs are counted over the whole article', () => {
  it('whatever the passages leave out', () => {
    const text = 'One.\n\nMenu\n\nThree. Still three.';
    const { sentences } = analyse(text, [
      { start: 0, end: 4 },
      { start: 12, end: text.length },
    ]);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 2, 2]);
  });

  it('nothing comes of nothing', () => {
    expect(analyse(' \n\t\n', whole(' \n\t\n'))).toMatchObject({ sentences: [], tokens: [] });
  });
});

describe('strange texts take no longer than plain ones', () => {
  it.each([
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['a megabyte without spaces', '中文。'.repeat(333_333)],
    ['a hundred thousand quotation marks', '"'.repeat(100_000)],
    ['a megabyte of empty lines', '\n'.repeat(1_000_000)],
    ['a megabyte of prose in one line', 'The mayor went home. '.repeat(50_000)],
    ['a megabyte of hyphens', 'a-b.c- '.repeat(20_000)],
  ])('%s', (_, text) => {
    const started = performance.now();
    analyse(text, whole(text));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
