import { LEADING, officesOf } from '../../../language/words/offices.ts';
import type { Company } from './groups.ts';
import type { Discourse } from './discourse.ts';
import type { Figure } from '../figure.ts';
import type { Role } from '../roles/roles.ts';
import { holderMeant, nearestHolder } from '../roles/holders.ts';
import { isPossessiveMark, type Stage } from '../stage.ts';
import { titleEndingAt, type Title } from '../roles/title.ts';
import type { UnnamedPeople } from './unnamed.ts';

/** A description and whom it means; tokens, `to` exclusive. */
export interface Described {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** Words before a noun that mean somebody known already. */
export const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** Roles by their kind of office, and the tokens that belong to a role already. */
export class KnownRoles {
  private readonly byKind = new Map<string, Role[]>();
  private readonly taken = new Set<number>();

  constructor(roles: readonly Role[]) {
    for (const role of roles) {
      if (role.kind)
        this.byKind.set(role.kind, [...(this.byKind.get(role.kind) ?? []), role].slice(-MAX_ROLES));
      for (let i = role.from; i < role.to; i++) this.taken.add(i);
    }
  }

  isTaken(token: number): boolean {
    return this.taken.has(token);
  }

  ofKinds(kinds: Iterable<string>): Role[] {
    return [...kinds].flatMap((kind) => this.byKind.get(kind) ?? []);
  }

  rolesOf(figure: Figure): readonly Role[] {
    return [...this.byKind.values()].flat().filter(({ holder }) => holder === figure);
  }

  kindsOf(figure: Figure): string[] {
    return [...new Set(this.rolesOf(figure).map(({ kind }) => kind))];
  }
}

/** A list of officials; beyond these the nearest is among the last. */
const MAX_ROLES = 60;

/** "the Russian president", "the White House spokeswoman", "his US counterpart" whose head stands at this token. */
export function personDescribed(
  stage: Stage,
  at: number,
  known: KnownRoles,
  discourse: Discourse,
  unnamed: UnnamedPeople,
): Described | null {
  if (known.isTaken(at) || stage.appearanceAt(at) || isFollowedByName(stage, at)) return null;
  const title = titleEndingAt(stage, at + 1);
  if (!title) return null;
  const whole = withComplement(stage, title);
  const before = stage.token(title.from - 1);
  if (title.kind === 'counterpart') return counterpart(stage, whole, known, discourse);
  if (!before || !(DEFINITE.has(before.lower) || isOwnedTitle(stage, title))) return null;
  const kinds = kindsMeant(stage, title);
  const holder = holderMeant(known, kinds, whole, discourse);
  // After "a scholar in Lisbon said", "the scholar" is nobody that has a name.
  if (holder && unnamed.lastOf(title.kind) > discourse.lastSeenAt(holder)) return null;
  return (
    holder && {
      figure: holder,
      from: whole.from,
      to: whole.to,
      reason: `“${title.words}”: title of ${holder.name}`,
    }
  );
}

/** The offices that "the Peruvian leader", "the head of state", "the president" may stand for. */
function kindsMeant(stage: Stage, { kind, to }: Title): Iterable<string> {
  if (kind === 'leader' || kind === 'ruler') return LEADING;
  if (kind !== 'head' || stage.token(to)?.lower !== 'of') return [kind];
  const what = stage.token(to + 1)?.lower;
  if (what === 'state') return ['president', 'monarch', 'ruler'];
  return what === 'government' ? ['prime minister', 'chancellor'] : [kind];
}

/** True where a name or a noun goes on with the phrase. */
export function isFollowedByName(stage: Stage, at: number): boolean {
  const next = stage.token(at + 1);
  if (!next) return false;
  return (
    stage.appearanceAt(at + 1) !== undefined ||
    next.tag === 'NOUN' ||
    next.tag === 'PROPN' ||
    next.text === '-'
  );
}

/** "Germany's foreign minister". */
export function isOwnedTitle(stage: Stage, title: Title): boolean {
  const first = stage.appearanceAt(title.from);
  return first?.figure.type !== 'PERSON' && first !== undefined && isPossessiveMark(stage.token(first.to));
}

/** "the president of Russia": what follows says whose. */
function withComplement(stage: Stage, title: Title): Title {
  if (!/^(?:of|for)$/.test(stage.token(title.to)?.lower ?? '')) return title;
  const at = stage.token(title.to + 1)?.lower === 'the' ? title.to + 2 : title.to + 1;
  const whole = stage.appearanceAt(at);
  return whole && whole.figure.type !== 'PERSON' ? { ...title, of: whole.figure, to: whole.to } : title;
}

/** "his US counterpart": who holds the same office there. */
function counterpart(stage: Stage, title: Title, known: KnownRoles, discourse: Discourse): Described | null {
  const owner = ownerBefore(stage, title.from);
  if (!title.of || !owner) return null;
  const own = known.kindsOf(owner);
  const kinds = own.some((kind) => LEADING.has(kind)) ? new Set([...own, ...LEADING]) : own;
  const plain = { ...title, words: '', gender: null };
  const holder = nearestHolder(
    known.ofKinds(kinds).filter((role) => role.holder !== owner),
    plain,
    discourse,
  );
  const reason = `counterpart of ${owner.name}`;
  return holder && { figure: holder, from: title.from, to: title.to, reason };
}

function ownerBefore(stage: Stage, from: number): Figure | null {
  const before = isPossessiveMark(stage.token(from - 1)) ? from - 2 : from - 1;
  const figure = stage.appearanceAt(before)?.figure;
  return figure?.type === 'PERSON' ? figure : null;
}

/** What two bodies named side by side may be called together. */
const CALLED_TOGETHER: ReadonlyMap<string, Company> = new Map([
  ...['countries', 'nations', 'governments', 'capitals'].map((noun) => [noun, 'COUNTRY'] as const),
  ...['companies', 'firms', 'organizations', 'organisations'].map((noun) => [noun, 'ORGANIZATION'] as const),
  ...['sides', 'parties', 'forces'].map((noun) => [noun, 'BODY'] as const),
]);

/** The type of those whom "both leaders", "the two countries" at this token means; null where it is no such phrase. */
export function groupDescribed(
  stage: Stage,
  at: number,
): { readonly type: Company; readonly from: number } | null {
  const { lower } = stage.tokens[at]!;
  if (lower === 'side') return eachSide(stage, at);
  if (lower === 'two') return theTwo(stage, at);
  const isPeople =
    officesOf(lower) !== undefined ||
    /^(?:men|women|pair|guests|visitors|rivals|politicians|statesmen)$/.test(lower);
  const type = isPeople ? 'PERSON' : CALLED_TOGETHER.get(lower);
  if (!type || stage.appearanceAt(at) || isFollowedByName(stage, at)) return null;
  const before = stage.token(at - 1)?.lower ?? '';
  // "Both the sides".
  if (before === 'the' && stage.token(at - 2)?.lower === 'both') return { type, from: at - 2 };
  // "According to two diplomats" names nobody.
  const isKnown = (two: number) =>
    stage.token(two)?.lower === 'two' && /^(?:the|these|those)$/.test(stage.token(two - 1)?.lower ?? '');
  // "The two rival generals".
  const isRival = stage.token(at - 1)?.tag === 'ADJ' && isKnown(at - 2);
  if (isRival && isPeople) return { type, from: at - 2 };
  const isTwo = isKnown(at - 1) || before === 'both' || (before === 'the' && lower === 'leaders');
  return isTwo || (before === 'the' && lower === 'pair') ? { type, from: at - 1 } : null;
}

/** "Each side accused the other". */
function eachSide(stage: Stage, at: number): { readonly type: Company; readonly from: number } | null {
  const isEach = stage.token(at - 1)?.lower === 'each' && !isFollowedByName(stage, at);
  return isEach && stage.token(at + 1)?.lower !== 'of' ? { type: 'BODY', from: at - 1 } : null;
}

/** "The two met in May": people, where no noun says what they are. */
function theTwo(stage: Stage, at: number): { readonly type: Company; readonly from: number } | null {
  const next = stage.token(at + 1);
  const stands =
    next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'ADV' || next?.lower === 'shook';
  return stands && stage.token(at - 1)?.lower === 'the' ? { type: 'PERSON', from: at - 1 } : null;
}
