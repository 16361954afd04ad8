import type { Figure } from '../figure.ts';
import type { Appearance } from '../stage.ts';
import type { Company } from './groups.ts';

/** Two that an article names side by side so often are those whom it is about. */
const LEAST_SIDE_BY_SIDE = 2;

interface Pair {
  readonly members: readonly [Figure, Figure];
  count: number;
}

/**
 * The two of each company whom the article names side by side most often: "both sides", far from any pair, are they. None
 * where two pairs are named as often.
 */
export function principalPairs(
  appearances: readonly Appearance[],
  areSideBySide: (left: Appearance, right: Appearance) => boolean,
): ReadonlyMap<Company, readonly Figure[]> {
  const principals = new Map<Company, readonly Figure[]>();
  for (const company of ['PERSON', 'ORGANIZATION', 'COUNTRY', 'BODY'] as const) {
    const [first, second] = pairsAmong(
      appearances.filter((appearance) => isOf(company, appearance)),
      areSideBySide,
    );
    const isClear = first && first.count >= LEAST_SIDE_BY_SIDE && first.count > (second?.count ?? 0);
    if (isClear) principals.set(company, first.members);
  }
  return principals;
}

// "American and Saudi diplomats" makes no parties of the two.
const isOf = (company: Company, { figure, mention }: Appearance): boolean =>
  company === 'BODY' ? figure.type !== 'PERSON' && mention.form !== 'DEMONYM' : figure.type === company;

/** Most often named first. */
function pairsAmong(
  appearances: readonly Appearance[],
  areSideBySide: (left: Appearance, right: Appearance) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  const known = new Map<Figure, Map<Figure, Pair>>();
  appearances.forEach((right, i) => {
    const left = appearances[i - 1];
    if (!left || left.figure === right.figure || !areSideBySide(left, right)) return;
    const found = known.get(left.figure)?.get(right.figure) ?? known.get(right.figure)?.get(left.figure);
    if (found) {
      found.count++;
      return;
    }
    const pair: Pair = { members: [left.figure, right.figure], count: 1 };
    pairs.push(pair);
    const others = known.get(left.figure) ?? new Map<Figure, Pair>();
    known.set(left.figure, others.set(right.figure, pair));
  });
  return pairs.sort((left, right) => right.count - left.count);
}
