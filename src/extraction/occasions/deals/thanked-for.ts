import { placeOf, type Outline } from '../clauses/outline.ts';
import { standingOf } from '../clauses/standing.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import type { Offsets } from '../../../language/offsets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Whose deed it is that somebody is thanked for: "Chad" of "praised Chad for accepting the truce"; null for other verbs. */
export function thankedFor(outline: Outline, { form, from, sentence }: VerbGroup): Offsets | null {
  if (form !== 'BARE' || outline.tokens[from - 1]?.lower !== 'for') return null;
  const governor = verbBefore(outline, sentence, from);
  const thanked = outline.phraseAt(from - 2);
  const isThanks =
    governor !== null && THANKING.test(governor.lemma) && standingOf(outline, governor) === 'FACT';
  return isThanks && thanked && thanked.from === governor.main + 1
    ? placeOf(outline, thanked.from, thanked.to)
    : null;
}

// "Blamed Chad for accepting the truce" tells as much.
const THANKING =
  /^(?:thank|praise|congratulate|commend|hail|applaud|laud|criticise|criticize|blame|slam|attack|condemn|credit|chide|rebuke)$/;
