import type { Token } from '../../../language/analysed-text.ts';

/**
 * The words with the parts of compounds tagged as what they are: "a one-on-one meeting" (the small word in the middle is
 * part of the adjective), "a tête-à-tête with Lind" (the last is a noun), "a cease-fire" (neither part is a verb).
 */
export function hyphenated(tokens: readonly Token[]): readonly Token[] {
  const isGlued = (i: number) => {
    const { text, start } = tokens[i] ?? { text: '', start: 0 };
    return text === '-' && tokens[i - 1]?.end === start;
  };
  return tokens.map((token, i) => {
    if (token.lower === 'cease' && isGlued(i + 1) && isFire(tokens[i + 2])) return asTruce(token);
    if (isFire(token) && isGlued(i - 1) && tokens[i - 2]?.lower === 'cease') return asTruce(token);
    // "A closed-door meeting".
    if (token.lower === 'closed' && isGlued(i + 1) && /^doors?$/.test(tokens[i + 2]?.lower ?? ''))
      return { ...token, tag: 'ADJ' };
    // "Long-serving President Lind".
    if (isGlued(i - 1) && token.lower.endsWith('ing') && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.tag ?? ''))
      return { ...token, tag: 'ADJ' };
    if (isGlued(i + 1) && isGlued(i - 1) && OPENS_COMPOUND.test(tokens[i - 2]?.tag ?? ''))
      return { ...token, tag: 'ADJ' };
    if (!isGlued(i - 1) || !isGlued(i - 3)) return token;
    const words = tokens.slice(i - 4, i + 1).map(({ lower }) => lower);
    const isOccasion = IN_PRIVATE.has(words.join('')) && !NOUNISH.test(tokens[i + 1]?.tag ?? '');
    return isOccasion ? { ...token, tag: 'NOUN', lemma: 'tete-a-tete' } : token;
  });
}

const isFire = (token: Token | undefined): boolean => /^fires?$/.test(token?.lower ?? '');

// Agencies write "cease-fire": both parts say the same, so that neither is taken for what the truce is about.
const asTruce = (token: Token): Token => ({ ...token, tag: 'NOUN', lemma: 'ceasefire' });

const IN_PRIVATE: ReadonlySet<string> = new Set(
  'tete-a-tete tête-à-tête tête-a-tête one-on-one one-to-one face-to-face'.split(' '),
);
// "Once-in-a-decade" is none.
const OPENS_COMPOUND = /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/;
const NOUNISH = /^(?:NOUN|PROPN|ADJ)$/;
