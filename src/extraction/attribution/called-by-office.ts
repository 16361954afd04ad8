import type { Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { officeOf } from '../../language/words/offices.ts';
import type { Cast } from '../cast.ts';
import type { ExtractedRole, LocalKey } from '../extraction.ts';

/** "the Peruvian minister": its words, its head, and where it stands. */
export interface Description extends Offsets {
  readonly words: readonly Token[];
  readonly head: Token;
}

const kinds = (words: string): ReadonlySet<string> => new Set(words.split(','));

/** Offices whose holder papers call by another word for a change: a party's president is its leader, chief or head. */
const HEADS = kinds('leader,head,executive,president,chair,secretary,founder,manager,chancellor,ruler');
const OF_STATE = kinds(
  'president,prime minister,minister,chancellor,secretary,governor,mayor,head,chair,envoy,ambassador,spokesperson,' +
    'commissioner,commander,coordinator,adviser,prosecutor,speaker',
);
const OTHERWISE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...HEADS].map((kind) => [kind, HEADS] as const),
  ['head of state', kinds('president,monarch,ruler,pope')],
  ['head of government', kinds('prime minister,chancellor')],
  ['official', OF_STATE],
  ['legislator', kinds('member,speaker,candidate')],
  ['member', kinds('legislator')],
  ['ambassador', kinds('envoy,minister')],
  ['envoy', kinds('ambassador,coordinator')],
  ['monarch', kinds('ruler,leader')],
  ['ruler', kinds('monarch,prince,crown prince,leader')],
]);

/** True where the article gives the person an office that this description may stand for, and to nobody else as plainly. */
export function holdsOfficeOf(description: Description, key: LocalKey, cast: Cast): boolean {
  const kind = kindOf(description);
  const own = rolesOf(cast, key);
  if (!kind || !own.some((role) => answers(role, kind))) return false;
  const bodies = cast
    .mentionsIn(description)
    .map((said) => said.key)
    .filter((of) => cast.entity(of).type !== 'PERSON');
  if (bodies.length === 0) return true;
  if (own.some(({ of }) => of !== null && bodies.includes(of))) return true;
  const isElsewhere = own.some(({ of }) => of !== null && isOther(of, bodies, cast));
  const rivals = cast.roles.filter(({ holder }) => holder !== key && cast.entity(holder).type === 'PERSON');
  return !isElsewhere && !rivals.some((role) => answers(role, kind) && !own.some(isOlder(role)));
}

// Of two whose place nobody told, the one who speaks is no surer than the other.
const isOlder =
  ({ of }: ExtractedRole) =>
  (own: ExtractedRole): boolean =>
    of !== null && own.of === null;

/** The president of a union is not the one of a country; the minister of a country may be a company's chairman too. */
const isOther = (of: LocalKey, bodies: readonly LocalKey[], cast: Cast): boolean =>
  bodies.some((body) => cast.entity(body).type === 'ORGANIZATION' || cast.entity(of).type === 'COUNTRY');

export const rolesOf = (cast: Cast, key: LocalKey): ExtractedRole[] =>
  cast.roles.filter(({ holder }) => holder === key);

function kindOf({ head, words }: Description): string | undefined {
  const kind = officeOf(head.lower)?.kind;
  const at = words.indexOf(head);
  const before = words[at - 1]?.lower;
  const after = words
    .slice(at + 1, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
  if (head.lower === 'head' && /^of (?:state|government)$/.test(after)) return `head ${after}`;
  return kind === 'minister' && before === 'prime' ? 'prime minister' : kind;
}

function answers({ title, tense }: ExtractedRole, kind: string): boolean {
  if (tense === 'FORMER') return false;
  return kindsIn(title).some((held) => held === kind || OTHERWISE.get(kind)?.has(held) === true);
}

function kindsIn(title: string): string[] {
  const words = title.toLowerCase().split(/[\s-]+/);
  return words.flatMap((word, i) => {
    const kind = officeOf(word)?.kind;
    if (!kind) return [];
    return kind === 'minister' && words[i - 1] === 'prime' ? ['prime minister'] : [kind];
  });
}
