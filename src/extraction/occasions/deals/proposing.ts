import {
  VERBS_OF_ASKING,
  VERBS_OF_PRESENTING,
  VERBS_OF_PRESENTING_WITH,
  VERBS_OF_PROPOSING,
  VERBS_OF_PROPOSING_WITH,
} from '../../../language/words/proposal-verbs.ts';
import { ownedPhrase } from '../clauses/complements.ts';
import { afterAsides } from '../clauses/after-asides.ts';
import type { Outline } from '../clauses/outline.ts';
import { afterUrging } from './urged.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** How a verb proposes: by itself, by presenting a plan, by asking for one, by urging others; and where its object begins. */
export interface Proposing {
  readonly way: 'PLAIN' | 'PRESENTING' | 'ASKING' | 'URGING' | 'WITH';
  readonly from: number;
}

/** The ways in which a verb may propose, the likeliest first: "requested" somebody to act, or something; none where it does not. */
export function waysOfProposing(outline: Outline, verb: VerbGroup): readonly Proposing[] {
  const { lemma, main } = verb;
  const next = outline.tokens[main + 1]?.lower;
  const past = (from: number) => afterAsides(outline, from, verb.sentence);
  const particle = (verbs: ReadonlyMap<string, string | null>) =>
    next !== undefined && verbs.get(lemma) === next;
  if (particle(VERBS_OF_PROPOSING_WITH)) return [{ way: 'WITH', from: past(main + 2) }];
  if (particle(VERBS_OF_PRESENTING_WITH))
    return [{ way: 'PRESENTING', from: past(lemma === 'come' ? main + 3 : main + 2) }];
  // "Asked only for a delay".
  if (lemma === 'ask' && next === 'only' && outline.tokens[main + 2]?.lower === 'for')
    return [{ way: 'ASKING', from: main + 3 }];
  if (particle(VERBS_OF_ASKING)) return [{ way: 'ASKING', from: main + 2 }];
  // "Asked to see the mayor".
  if (lemma === 'ask' && next === 'to' && !verb.isPassive) return [{ way: 'PLAIN', from: main + 1 }];
  const urging = next === 'that' ? null : afterUrging(outline, verb);
  // "To seek support", "women seeking asylum" are of those who want it.
  const isForOneself = lemma === 'seek' && verb.form !== 'FINITE';
  const isAsking =
    VERBS_OF_ASKING.has(lemma) && !isForOneself && (next === 'that' || VERBS_OF_ASKING.get(lemma) === null);
  const gift = lemma === 'ask' ? afterFor(outline, main + 1) : null;
  return [
    ...(urging === null ? [] : [{ way: 'URGING', from: urging } as const]),
    ...(gift === null ? [] : [{ way: 'ASKING', from: gift } as const]),
    ...(isAsking ? [{ way: 'ASKING', from: main + 1 } as const] : []),
    ...(VERBS_OF_PRESENTING.has(lemma) ? [{ way: 'PRESENTING', from: past(main + 1) } as const] : []),
    ...(VERBS_OF_PROPOSING.has(lemma) ? [{ way: 'PLAIN', from: past(main + 1) } as const] : []),
  ];
}

// "Asked the union for help".
function afterFor(outline: Outline, from: number): number | null {
  const asked = ownedPhrase(outline, from);
  return asked && outline.tokens[asked.to]?.lower === 'for' ? asked.to + 1 : null;
}
