import type { Offsets } from '../../../language/offsets.ts';
import type { Figure } from '../figure.ts';
import { joinedIn } from './joined.ts';
import { endOfHead, lastOfHead, meantBy, trimmed, type Meant } from './refer.ts';
import type { Stage } from '../stage.ts';

/** Figures that one plural phrase stands for, by its last token: "both leaders", "they". */
export type Groups = ReadonlyMap<number, readonly Meant[]>;

/** All whom the words stand for: the parts of a list, the members of a group, or the one that they mean. */
export function allMeantBy(stage: Stage, place: Offsets, groups: Groups): readonly Meant[] {
  const [from, to] = trimmed(stage, stage.tokenAt(place.start), stage.tokenAfter(place.end));
  const joined = from < to ? unique(joinedIn(stage, from, to)) : [];
  if (joined.length > 1) return joined;
  const one = meantBy(stage, place);
  if (one || from >= to) return one ? [one] : [];
  const group = groups.get(lastOfHead(stage, from, endOfHead(stage, from, to)));
  return group ?? unique(partsOfList(stage, from, to).flatMap((part) => meantBy(stage, part) ?? []));
}

function partsOfList(stage: Stage, from: number, to: number): Offsets[] {
  const parts: Offsets[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && (stage.appearanceAt(i) || !/^(?:,|and|or|&)$/.test(stage.tokens[i]!.lower))) continue;
    if (i > start) parts.push(stage.placeOf(start, i));
    start = i + 1;
  }
  return parts.length > 1 ? parts : [];
}

function unique(list: readonly Meant[]): Meant[] {
  const seen = new Set<Figure>();
  return list.filter(({ figure }) => !seen.has(figure) && seen.add(figure));
}
