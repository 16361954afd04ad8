import { classify } from './classify.ts';
import type { Call } from './group.ts';
import { judgementsFrom } from './judgements.ts';
import type { Judgement, KnownSignature } from './known-entities.ts';
import { inWords } from './in-words.ts';
import type { GraphId } from './resolved.ts';
import { byText, fromKnown, type Signature } from './signature.ts';

/** One of the two that a call is about. */
export interface DoubtfulSide {
  readonly signature: string;
  readonly id: GraphId;
  /** The name with what an article tells beside it, as a person reads it. */
  readonly words: string;
}

/** A decision that could have gone the other way, with what speaks for and against. */
export interface DoubtfulCall {
  readonly left: DoubtfulSide;
  readonly right: DoubtfulSide;
  /** 0 to 1; below .5 the two were kept apart. */
  readonly score: number;
  readonly isJoined: boolean;
  readonly reasonsFor: readonly string[];
  readonly reasonsAgainst: readonly string[];
}

const THRESHOLD = 0.5;

/**
 * The closest calls among these signatures, closest first: what was joined on little, and what was kept apart although
 * the names agree. What a person has judged is no longer doubtful. Give it whole blocks: what it does not see, it cannot weigh.
 */
export function doubtful(
  signatures: readonly KnownSignature[],
  judgements: readonly Judgement[] = [],
  limit = 50,
): DoubtfulCall[] {
  const read = signatures.map(fromKnown);
  const sides = new Map(signatures.map(({ id }, at) => [read[at]!.signature, sideOf(read[at]!, id)]));
  const calls: Call[] = [];
  classify(read, { judged: judgementsFrom(judgements), calls });
  const judged = new Set(judgements.flatMap(({ left, right }) => [pairOf(left, right), pairOf(right, left)]));
  return calls
    .filter(({ left, right }) => !judged.has(pairOf(left, right)))
    .sort(
      (one, other) =>
        closeness(one) - closeness(other) ||
        byText(pairOf(one.left, one.right), pairOf(other.left, other.right)),
    )
    .slice(0, limit)
    .map((call) => ({ ...call, left: sides.get(call.left)!, right: sides.get(call.right)! }));
}

const pairOf = (left: string, right: string): string => `${left}\n${right}`;

const closeness = ({ score }: Call): number => Math.abs(score - THRESHOLD);

const sideOf = ({ signature, features }: Signature, id: GraphId): DoubtfulSide => ({
  signature,
  id,
  words: inWords(features),
});
