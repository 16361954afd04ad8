import type { EventFeatures, Features, Signature } from '../signature.ts';
import { isWithin } from './event-parts.ts';
import { FAMILIES } from './event-words.ts';

/**
 * Of what was found, the proposals and deals that have a say in where `own` belong: those whose words lie within theirs
 * or theirs within them, and those of which that is true in turn, for they can keep own ones out of a class. All of
 * them where there are no own ones.
 */
export function mattersInPlay(found: readonly Signature[], own: readonly Signature[]): Signature[] {
  const matters = found.filter(isTold);
  if (own.length === 0) return matters;
  const near = nestedWith(own.filter(isTold), matters);
  return nestedWith(near, matters);
}

function nestedWith(ones: readonly Matter[], among: readonly Matter[]): Matter[] {
  return among.filter((other) => ones.some((one) => areNested(one.features, other.features)));
}

type Matter = Signature<EventFeatures>;

function isTold(signature: Signature): signature is Matter {
  const { features }: { features: Features } = signature;
  return features.type === 'EVENT' && FAMILIES[features.kind].isMatter && features.marks.length > 0;
}

function areNested(left: EventFeatures, right: EventFeatures): boolean {
  if (left.family !== right.family) return false;
  const [fewer, more] = left.marks.length <= right.marks.length ? [left, right] : [right, left];
  return isWithin(fewer.marks, more.marks);
}
