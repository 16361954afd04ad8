import type { Appearance, Stage } from '../stage.ts';

/** True for a noun right after a name that says what bears it: "the FXR party"; the "FXR committee" is only a part of the FXR. */
export const saysWhat = (noun: string): boolean => KINDS.has(noun);

/** What stands after a name and says what it is, but for offices of state, whose names end in it. */
const KINDS = new Set(
  (
    'agency group organization organisation movement party militia alliance bloc newspaper paper daily weekly tabloid magazine ' +
    'broadcaster channel network outlet website portal platform newswire thinktank tank charity ngo firm company ' +
    'bank airline carmaker automaker retailer union federation coalition faction'
  ).split(' '),
);

/** "the FXR guerrilla group", "the Tarvo Light newspaper", "the NatU opposition party": the organization, with what it is after its name. */
export function calledBy(stage: Stage, from: number, last: number): Appearance | undefined {
  if (!KINDS.has(stage.tokens[last]!.lower)) return undefined;
  const named = stage.appearanceAt(from);
  if (named?.figure.type !== 'ORGANIZATION') return undefined;
  const after = afterBrackets(stage, named.to);
  // "the UN agency" is one of several that the UN has.
  if (stage.tokens[last]!.lower === 'agency' && !/^(?:news|press)$/.test(stage.token(last - 1)?.lower ?? ''))
    return undefined;
  return last - after <= 1 ? named : undefined;
}

/** "National Union (NatU) opposition party": past the acronym. */
function afterBrackets(stage: Stage, to: number): number {
  return stage.token(to)?.text === '(' && stage.token(to + 2)?.text === ')' ? to + 3 : to;
}
