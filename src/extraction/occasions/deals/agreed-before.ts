import { quoteAt, type Offsets } from '../../../language/offsets.ts';
import type { Claim } from '../claim.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Whom "it", "they" mean in "Chad agreed to a truce. It also agreed to talks": "also" says that it is the same as before. */
export function whoAgreedBefore(
  { outline, cast }: Scene,
  { main, sentence }: VerbGroup,
  subject: Offsets,
  earlier: readonly Claim[],
): LocalKey[] {
  const pronoun = quoteAt(outline.text.text, subject).toLowerCase();
  if (outline.tokens[main - 1]?.lower !== 'also') return [];
  const last = earlier.at(-1);
  if (!last || last.target.sentence < sentence - 1) return [];
  const keys = earlier.filter(({ target }) => target === last.target).map(({ actor }) => actor);
  if (pronoun === 'they') return keys.length > 1 ? keys : [];
  const isOneBody = keys.length === 1 && cast.entity(last.actor).type !== 'PERSON';
  return pronoun === 'it' && isOneBody ? keys : [];
}
