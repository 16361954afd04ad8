import { officeOf, officesOf } from '../../../language/words/offices.ts';
import { PEOPLE_NOUNS } from '../../../language/words/people-nouns.ts';
import type { Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';

/** True for phrases that say what somebody is: "the mayor", "National Security Adviser", "two envoys". */
export function isOffice({ tokens }: Outline, { head }: Phrase): boolean {
  const { lower, lemma } = tokens[head]!;
  return (officeOf(lower) ?? officesOf(lower)) !== undefined || PEOPLE_NOUNS.has(lemma);
}
