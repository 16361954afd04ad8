import type { Judgements } from './judgements.ts';
import type { Class, Features, Member, Signature } from './signature.ts';

/** Words that are put together only where somebody reads them: most weighings are forgotten at once. */
export type Told = () => string;

/** What speaks for and against a signature belonging to a group. */
export interface Weighing {
  /** 0 to 1; how well the name and what is known beside it fit. */
  readonly score: number;
  /** How much speaks for it beside the name: an office, a country. 0: nothing. */
  readonly support: number;
  readonly reasons: () => readonly string[];
  /** What keeps the two apart; null where nothing does. */
  readonly against: Told | null;
  /** What would make it sure that they are one and is missing, in words. */
  readonly missing: string;
  /** True where nobody would question what keeps them apart. */
  readonly isPlain: boolean;
}

/** A class in the making. */
export class Group<F extends Features> {
  readonly members: Member<F>[] = [];
  private readonly signatures = new Set<string>();

  get head(): Signature<F> {
    return this.members[0]!.signature;
  }

  add(signature: Signature<F>, score: number, reasons: readonly string[]): void {
    this.members.push({ signature, score, reasons });
    this.signatures.add(signature.signature);
  }

  /** True where a person has judged that the signature is none of this group. */
  isBarred(signature: Signature<F>, judged: Judgements): boolean {
    for (const other of judged.apartFrom(signature.signature)) if (this.signatures.has(other)) return true;
    return false;
  }

  asClass(): Class<F> {
    return { head: this.head, members: this.members };
  }
}

/** A decision that could have gone the other way, kept for a person to look at. */
export interface Call {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly isJoined: boolean;
  readonly reasonsFor: readonly string[];
  readonly reasonsAgainst: readonly string[];
}

/** What putting signatures together goes by beside the signatures, and where close calls are written down. */
export interface Bench {
  readonly judged: Judgements;
  /** Null where nobody asks for close calls. */
  readonly calls: Call[] | null;
}

export interface Placing<F extends Features> {
  readonly weigh: (signature: Signature<F>, group: Group<F>) => Weighing;
  /** Several groups fit and nothing speaks for one of them: take the largest, or none. */
  readonly unclear: 'LARGEST' | 'NONE';
  readonly bench: Bench;
}

/** The group that the signature belongs to, with the weighing; null where none fits, or more than one does. */
export function placeOf<F extends Features>(
  signature: Signature<F>,
  groups: readonly Group<F>[],
  { weigh, unclear, bench }: Placing<F>,
): { readonly group: Group<F>; readonly weighing: Weighing } | null {
  const fitting = [];
  for (const group of groups) {
    const weighing = weigh(signature, group);
    const isBarred = group.isBarred(signature, bench.judged);
    if (weighing.against === null && !isBarred) fitting.push({ group, weighing });
    else if (!isBarred) note(bench, signature, group, weighing, weighing.against);
  }
  fitting.sort((one, other) => other.weighing.support - one.weighing.support);
  const [best, second] = fitting;
  const isClear = best && (!second || best.weighing.support > second.weighing.support);
  const chosen = isClear ? best : unclear === 'LARGEST' ? largest(fitting) : null;
  if (!chosen)
    for (const { group, weighing } of fitting)
      note(bench, signature, group, { ...weighing, isPlain: false }, OTHERS_ABOUT);
  else note(bench, signature, chosen.group, chosen.weighing, null);
  return chosen;
}

function largest<F extends Features, Fit extends { readonly group: Group<F> }>(
  fitting: readonly Fit[],
): Fit | null {
  let best: Fit | null = null;
  for (const fit of fitting) if (!best || fit.group.members.length > best.group.members.length) best = fit;
  return best;
}

// A researcher need not see what is plain; nothing but names that agree comes here at all.
const PLAIN_SCORE = 0.8;
const OTHERS_ABOUT: Told = () => 'others of that name are about';
// Kept apart is below one half, and the nearer to it the more agrees.
const APART = 0.49;

function note<F extends Features>(
  { calls }: Bench,
  { signature }: Signature<F>,
  group: Group<F>,
  { score, reasons, missing, isPlain }: Weighing,
  against: Told | null,
): void {
  if (calls === null || (against === null ? score >= PLAIN_SCORE : isPlain)) return;
  calls.push({
    left: signature,
    right: group.head.signature,
    score: against === null ? score : APART * score,
    isJoined: against === null,
    reasonsFor: reasons(),
    reasonsAgainst: [against?.() ?? missing],
  });
}

/** Puts each signature, in the order given, into the group where it belongs, or into a new one. */
export function gather<F extends Features>(
  signatures: readonly Signature<F>[],
  placing: Placing<F>,
  reasonsAlone: (signature: Signature<F>) => readonly string[],
): Group<F>[] {
  const groups: Group<F>[] = [];
  for (const signature of signatures) {
    const place = placeOf(signature, groups, placing);
    if (place) place.group.add(signature, place.weighing.score, place.weighing.reasons());
    else groups.push(groupOf(signature, reasonsAlone(signature)));
  }
  return groups;
}

/** A group of its own for what fits no other. */
export function groupOf<F extends Features>(signature: Signature<F>, reasons: readonly string[]): Group<F> {
  const group = new Group<F>();
  group.add(signature, 1, reasons);
  return group;
}

/** The items by what `keyOf` says of them, each list in the order of the items. */
export function grouped<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return lists;
}
