import { AGREEING_IN_WORDS, VERBS_OF_OBJECTING } from '../../../language/words/agreement-verbs.ts';
import type { Outline } from '../clauses/outline.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

// "Gave its seal of approval to".
const MAX_WORDS_OF_SAYING = 8;

/** Where what is agreed begins after "said yes to", "came on board with", "dropped its objections to"; null for other words. */
export function objectInWords(outline: Outline, { lemma, main, sentence }: VerbGroup): number | null {
  const pattern = AGREEING_IN_WORDS.get(lemma);
  if (!pattern) return null;
  const after = outline.tokens
    .slice(main + 1, main + 1 + MAX_WORDS_OF_SAYING)
    .filter((token) => token.sentence === sentence)
    .map(({ lower }) => lower);
  const [said] = pattern.exec(`${after.join(' ')} `) ?? [];
  return said === undefined ? null : main + 1 + said.trim().split(' ').length;
}

/** "Did not object to the plan" lets it pass: the verb as one that is not denied, all others as they are. */
export function lettingPass(verb: VerbGroup): VerbGroup {
  return VERBS_OF_OBJECTING.has(verb.lemma) && verb.isNegated && verb.modal === null
    ? { ...verb, isNegated: false, lemma: 'consent' }
    : verb;
}
