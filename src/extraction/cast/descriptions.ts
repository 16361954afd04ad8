import { LEADING, officesOf } from '../../language/words/offices.ts';
import { ORGANIZATION_NOUNS, ORGANIZATION_WORDS } from '../../language/words/organization-words.ts';
import { OUTLETS } from '../../language/words/media.ts';
import { SEATS_OF_POWER } from '../../language/words/seats-of-power.ts';
import { fold } from '../../language/words/fold.ts';
import type { Company } from './groups.ts';
import type { Discourse } from './discourse.ts';
import type { Figure } from './figure.ts';
import type { Role } from './roles.ts';
import { isPossessiveMark, type Stage } from './stage.ts';
import { titleEndingAt, type Title } from './title.ts';
import type { UnnamedPeople } from './unnamed.ts';

/** A description and whom it means; tokens, `to` exclusive. */
export interface Described {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

const DEFINITE = new Set(['the', 'this', 'that']);

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

  kindsOf(figure: Figure): string[] {
    return [...this.byKind]
      .filter(([, roles]) => roles.some((role) => role.holder === figure))
      .map(([kind]) => kind);
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
  if (!before || !(DEFINITE.has(before.lower) || isPossessed(stage, title))) return null;
  const kinds = mayLead(stage, title) ? LEADING : [title.kind];
  const holder = nearestHolder(known.ofKinds(kinds), whole, discourse);
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

/** "the Peruvian leader", "the head of state". */
function mayLead(stage: Stage, { kind, to }: Title): boolean {
  if (kind === 'leader' || kind === 'ruler') return true;
  return stage.token(to)?.lower === 'of' && /^(?:state|government)$/.test(stage.token(to + 1)?.lower ?? '');
}

function isFollowedByName(stage: Stage, at: number): boolean {
  const next = stage.token(at + 1);
  if (!next) return false;
  return (
    stage.appearanceAt(at + 1) !== undefined ||
    next.tag === 'NOUN' ||
    next.tag === 'PROPN' ||
    next.text === '-'
  );
}

function isPossessed(stage: Stage, title: Title): boolean {
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

function nearestHolder(roles: readonly Role[], title: Title, discourse: Discourse): Figure | null {
  let best: Figure | null = null;
  for (const role of roles) {
    if (!fits(role, title) || discourse.lastSeenAt(role.holder) < 0) continue;
    if (!best || discourse.lastSeenAt(role.holder) > discourse.lastSeenAt(best)) best = role.holder;
  }
  return best;
}

/** Words that make another office of it: the deputy minister is not the minister. */
const TELLING = new Set(
  'deputy vice prime foreign defense defence interior finance economy justice health education energy trade press'.split(
    ' ',
  ),
);

function fits(role: Role, title: Title): boolean {
  if (title.of && role.of !== title.of) return false;
  if (title.gender && role.holder.gender && title.gender !== role.holder.gender) return false;
  if ((title.tense === 'FORMER') !== (role.tense === 'FORMER')) return false;
  const held = new Set(role.title.split(' '));
  const asked = title.words.split(' ').filter((word) => TELLING.has(word));
  const isDeputy = held.has('deputy') || held.has('vice');
  if (!agreesInName(title, held)) return false;
  return asked.every((word) => held.has(word)) && (!isDeputy || asked.length > 0);
}

/** "the Republican nominee" is not the Libertarian one. */
function agreesInName({ words }: Title, held: ReadonlySet<string>): boolean {
  const asked = words.split(' ').filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const isNamed = [...held].some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return !isNamed || asked.every((word) => held.has(word));
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

/** How many sentences a company may be called "the company" after its name. */
const REACH_OF_COMPANY = 3;
const REACH_OF_NOUN = 12;

/** "the ministry", "the bank", "the company": the organization named last whose name the noun answers. */
export function organizationDescribed(stage: Stage, at: number, discourse: Discourse): Described | null {
  const { lower, sentence } = stage.tokens[at]!;
  const answers = ORGANIZATION_NOUNS.get(lower);
  if (
    (!answers && !CARRIES_NEWS.has(lower) && !CALLED_GROUPS.has(lower)) ||
    stage.appearanceAt(at) ||
    !DEFINITE.has(stage.token(at - 1)?.lower ?? '')
  )
    return null;
  if (isFollowedByName(stage, at) || stage.token(at + 1)?.lower === 'of') return null;
  for (let i = discourse.bodies.length - 1; i >= 0; i--) {
    const { figure, sentence: where } = discourse.bodies[i]!;
    if (sentence - where > REACH_OF_NOUN) return null;
    if (figure.type !== 'ORGANIZATION') continue;
    const words = figure.name.split(/[\s.]+/).map(fold);
    const isMeant =
      words.some((word) => answers?.includes(word)) ||
      (CARRIES_NEWS.has(lower) && OUTLETS.has(words.join(' ')));
    const isNear = sentence - where <= REACH_OF_COMPANY;
    if (isMeant || (isNear && mayBeCalled(lower, words))) {
      return { figure, from: at, to: at + 1, reason: `“the ${lower}”: ${figure.name}, named last` };
    }
  }
  return null;
}

const CARRIES_NEWS = new Set([
  'newspaper',
  'outlet',
  'broadcaster',
  'channel',
  'daily',
  'tabloid',
  'magazine',
]);

/** What any organization named right before may be called, unless its name says that it is something else. */
function mayBeCalled(noun: string, words: readonly string[]): boolean {
  if (OUTLETS.has(words.join(' ')) || SEATS_OF_POWER.has(words.join(' '))) return false;
  if (noun === 'company' || noun === 'firm') return !words.some((word) => ORGANIZATION_WORDS.has(word));
  return CALLED_GROUPS.has(noun) && !words.some((word) => OF_THE_STATE.has(word));
}

const CALLED_GROUPS = new Set('group organization organisation nonprofit charity'.split(' '));

/** Words in the names of bodies that nobody calls a group. */
const OF_THE_STATE = new Set(
  'ministry department government parliament senate congress house court police army navy cabinet office university'.split(
    ' ',
  ),
);

/** What two bodies named side by side may be called together. */
const CALLED_TOGETHER: ReadonlyMap<string, Company> = new Map([
  ...['countries', 'nations', 'governments'].map((noun) => [noun, 'COUNTRY'] as const),
  ...['companies', 'firms', 'organizations', 'organisations'].map((noun) => [noun, 'ORGANIZATION'] as const),
  ...['sides', 'parties', 'forces'].map((noun) => [noun, 'BODY'] as const),
]);

/** The type of those whom "both leaders", "the two countries" at this token means; null where it is no such phrase. */
export function groupDescribed(
  stage: Stage,
  at: number,
): { readonly type: Company; readonly from: number } | null {
  const { lower } = stage.tokens[at]!;
  if (lower === 'two') return theTwo(stage, at);
  const isPeople = officesOf(lower) !== undefined || lower === 'men' || lower === 'women' || lower === 'pair';
  const type = isPeople ? 'PERSON' : CALLED_TOGETHER.get(lower);
  if (!type || stage.appearanceAt(at) || isFollowedByName(stage, at)) return null;
  const before = stage.token(at - 1)?.lower ?? '';
  const isTwo = before === 'two' || before === 'both' || (before === 'the' && lower === 'leaders');
  return isTwo || (before === 'the' && lower === 'pair') ? { type, from: at - 1 } : null;
}

/** "The two met in May": people, where no noun says what they are. */
function theTwo(stage: Stage, at: number): { readonly type: Company; readonly from: number } | null {
  const next = stage.token(at + 1);
  const stands = next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'ADV';
  return stands && stage.token(at - 1)?.lower === 'the' ? { type: 'PERSON', from: at - 1 } : null;
}
