import type { Neighbourhood } from './neighbourhood.ts';
import type { GraphId } from './resolved.ts';
import { byText, type Class, type Member } from './signature.ts';

/** A signature that other articles bear and that is led to another id from now on. */
export interface Move {
  readonly signature: string;
  readonly type: string;
  readonly from: GraphId;
  readonly to: GraphId;
}

/** A signature that other articles bear and that stays where it is, but for other reasons than those that are kept. */
export interface Restatement {
  readonly signature: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a decision changes for signatures that other articles bear. */
export interface Consequences {
  readonly moves: readonly Move[];
  readonly restated: readonly Restatement[];
  /** Ids that nobody had before, and that what is moved gets. */
  readonly born: readonly GraphId[];
}

/** What followed from a judgement that is taken back. */
export interface Undone {
  /** Ids that came with it: nobody may claim them. */
  readonly born: ReadonlySet<GraphId>;
  /** From where it led signatures away. */
  readonly ledFrom: ReadonlyMap<string, GraphId>;
}

export const NOTHING_UNDONE: Undone = { born: new Set(), ledFrom: new Map() };

/** Who is led elsewhere, and who stays for other reasons; `own` are the signatures of the article in question. */
export function consequencesOf(
  assigned: ReadonlyMap<Class, GraphId>,
  around: Neighbourhood,
  own: ReadonlySet<string>,
): Consequences {
  const classes = [...assigned];
  const moves = classes.flatMap(([one, to]) => movesOf(one, to, around)).sort(bySignature);
  return {
    moves,
    born: [...new Set(moves.map(({ to }) => to).filter((id) => around.bearersOf(id).length === 0))],
    restated: classes.flatMap(([one, id]) => restatedOf(one, id, around, own)).sort(bySignature),
  };
}

function movesOf({ members }: Class, to: GraphId, around: Neighbourhood): Move[] {
  return members.flatMap(({ signature: { signature, type } }) => {
    const known = around.known(signature);
    const isMoved = known !== undefined && known.id !== to && around.isKnownAround(known);
    return isMoved ? [{ signature, type, from: known.id, to }] : [];
  });
}

// What is moved is resolved with its articles again, and what the article bears itself is kept with it.
function restatedOf(
  { members }: Class,
  id: GraphId,
  around: Neighbourhood,
  own: ReadonlySet<string>,
): Restatement[] {
  const isTouched = members.some(({ signature }) => own.has(signature.signature));
  return members.flatMap((member) => {
    const { signature } = member.signature;
    const known = around.known(signature);
    if (known?.id !== id || own.has(signature) || isSaidOf(known, member)) return [];
    if (!around.isWeighedWell(member.signature, isTouched)) return [];
    return [{ signature, score: member.score, reasons: member.reasons }];
  });
}

const isSaidOf = (known: Pick<Restatement, 'score' | 'reasons'>, { score, reasons }: Member): boolean =>
  known.score === score && known.reasons.join('\n') === reasons.join('\n');

const bySignature = (left: { readonly signature: string }, right: { readonly signature: string }): number =>
  byText(left.signature, right.signature);
