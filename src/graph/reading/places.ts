import type { Row } from '../engine/engine.ts';
import type { Lists } from './lists.ts';
import type { Place } from './node.ts';
import { articleIn, maps, number, numbers, placeIn, text, textOrNull, texts, type Fields } from './row.ts';

/** An office or an affiliation with the places that say so. */
export interface Role {
  readonly title: string;
  /** Id of what it is held in; null where the articles name nothing. */
  readonly ofId: string | null;
  readonly evidence: readonly Place[];
}

/** A form of a name with the reason why it was taken for its entity, and where. */
export interface NamedAlias {
  readonly name: string;
  readonly reason: string;
  /** Why those whom the articles name so are this entity and no other; empty where nobody else is named otherwise. */
  readonly matchedBy: readonly string[];
  readonly evidence: readonly Place[];
}

/** The places that report a statement, oldest article first. */
export async function reportsOf(lists: Lists, statementId: string): Promise<readonly Place[]> {
  return ((await lists.rows('read/reports-of-statements', statementId)) ?? []).map(placeIn);
}

/** The places that a MET, PROPOSED, AGREED, PARTICIPATED_IN or AFFILIATED_WITH rests on, oldest article first. */
export async function evidenceOf(lists: Lists, factId: string): Promise<readonly Place[]> {
  return ((await lists.rows('read/evidence-of-facts', factId)) ?? []).map(placeIn);
}

/** A person's roles, one for each title and place. */
export async function rolesOf(lists: Lists, personId: string): Promise<readonly Role[]> {
  const rows = (await lists.rows('read/roles-of-people', personId)) ?? [];
  return grouped(rows, roleKey).map((group) => ({
    title: textOrNull(group[0], 'role') ?? '',
    ofId: textOrNull(group[0], 'ofId'),
    evidence: group.map(placeIn),
  }));
}

/** The forms of an entity's name, one for each name and reason. */
export async function aliasesOf(lists: Lists, entityId: string): Promise<readonly NamedAlias[]> {
  const rows = (await lists.rows('read/aliases-of-entities', entityId)) ?? [];
  const used = rows.flatMap(aliasesIn);
  return grouped(used, ({ name, reason }) => `${name}\n${reason}`).map((group) => ({
    name: group[0].name,
    reason: group[0].reason,
    matchedBy: [...new Set(group.flatMap(({ matchedBy }) => matchedBy))],
    evidence: group.map(({ place }) => place),
  }));
}

const roleKey = (row: Row) =>
  `${(textOrNull(row, 'role') ?? '').toLowerCase()}\n${textOrNull(row, 'ofId') ?? ''}`;

// An article keeps its aliases in lists of equal length; the place is stored, the words are in the text.
function aliasesIn(row: Row) {
  const [reasons, starts, ends] = [texts(row, 'reasons'), numbers(row, 'starts'), numbers(row, 'ends')];
  const signatures = texts(row, 'signatures');
  const matches = new Map(maps(row, 'standings').map((one) => [text(one, 'signature'), matchIn(one)]));
  return texts(row, 'aliases').map((name, index) => ({
    name,
    reason: reasons[index] ?? '',
    matchedBy: matches.get(signatures[index] ?? '') ?? [],
    place: { article: articleIn(row), start: starts[index] ?? 0, end: ends[index] ?? 0, quote: null },
  }));
}

// Who was matched with nobody has his own name for a reason, which says nothing.
function matchIn(standing: Fields): readonly string[] {
  const reasons = texts(standing, 'reasons');
  return number(standing, 'score') === 1 && reasons.length === 1 ? [] : reasons;
}

/** Groups that are never empty, in the order of their first members. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
