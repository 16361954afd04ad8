import { COUNTERPARTS, HEADS_OF_BODIES, isTopDiplomat } from '../../../language/words/offices.ts';
import type { KnownRoles } from '../reference/descriptions.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { Figure } from '../figure.ts';
import type { Role } from './roles.ts';
import type { Title } from './title.ts';

/**
 * The person that a title means who was told to hold it: in these words, by another word for it ("the UN chief" is its
 * secretary-general), as the counterpart there, or as the only one who holds it at all where nobody told for whom.
 */
export function holderMeant(
  known: KnownRoles,
  kinds: Iterable<string>,
  title: Title,
  discourse: Discourse,
): Figure | null {
  const sameKind = known.ofKinds(kinds);
  const told = nearestHolder(sameKind, title, discourse);
  if (told || (!title.of && !isTopDiplomat(title.words))) return told;
  const plain = { ...title, gender: null };
  return (
    otherwiseCalled(known, plain, discourse) ??
    nearestHolder(
      COUNTERPARTS.has(title.kind) ? known.ofKinds(['counterpart']) : [],
      { ...plain, words: '' },
      discourse,
    ) ??
    (title.of?.type === 'COUNTRY' && !LEADS_LOOSELY.has(title.kind)
      ? onlyOne(sameKind, title, discourse)
      : null)
  );
}

/** Anybody who governs may be called so, so one who is called president need not be the one. */
const LEADS_LOOSELY = new Set(['leader', 'ruler']);

/** "the Acme boss" is its chief executive, "the Peruvian top diplomat" the foreign minister. */
function otherwiseCalled(known: KnownRoles, title: Title, discourse: Discourse): Figure | null {
  if (isTopDiplomat(title.words)) {
    const diplomats = known.ofKinds(['minister', 'secretary', 'head', 'representative']);
    return nearestHolder(diplomats.filter(isForForeignAffairs), { ...title, words: '' }, discourse);
  }
  if (title.of?.type !== 'ORGANIZATION' || !HEADS_OF_BODIES.has(title.kind)) return null;
  const roles = known.ofKinds(HEADS_OF_BODIES).filter((role) => leads(role, title));
  return nearestHolder(roles, title, discourse);
}

const isForForeignAffairs = ({ title }: Role): boolean => /\bforeign\b|of state\b/i.test(title);

/** The chief of the union is its president, not the president of its youth; nor is the rights chief. */
function leads({ title }: Role, { words }: Title): boolean {
  const held = title.toLowerCase().split(/[\s-]+/);
  const asked = words.toLowerCase().split(/[\s-]+/);
  if (held.some((word) => BELOW.has(word)) !== asked.some((word) => BELOW.has(word))) return false;
  return asked.every((word) => held.includes(word) || GENERAL.has(word));
}

const BELOW = new Set('deputy vice assistant under undersecretary associate regional local press'.split(' '));
const GENERAL = new Set(
  'chief head boss leader top director executive president chair chairman chairwoman general ceo secretary'.split(
    ' ',
  ),
);

/** "President Ruiz", nowhere called whose: the Peruvian president, if no other president is in the article. */
function onlyOne(roles: readonly Role[], title: Title, discourse: Discourse): Figure | null {
  const present = roles.filter(
    (role) => role.tense !== 'FORMER' && title.tense !== 'FORMER' && discourse.lastSeenAt(role.holder) >= 0,
  );
  const holders = new Set(present.filter(({ of }) => of === null).map(({ holder }) => holder));
  for (const { holder, of } of present) if (of !== null) holders.delete(holder);
  const [only] = holders;
  const fitting = present.filter(({ holder }) => holder === only);
  const plain = { ...title, of: null };
  return only && holders.size === 1 && fitting.some((role) => fits(role, plain)) ? only : null;
}

/** The holder of one of the roles who is most in front: named with all the words asked, and last. */
export function nearestHolder(roles: readonly Role[], title: Title, discourse: Discourse): Figure | null {
  const fitting = roles.filter((role) => fits(role, title) && discourse.lastSeenAt(role.holder) >= 0);
  const asked = namesIn(title.words.split(' '));
  const exact = fitting.filter(({ title: held }) => asked.every((word) => held.split(' ').includes(word)));
  let best: Figure | null = null;
  for (const { holder } of exact.length > 0 ? exact : fitting) {
    if (!best || discourse.isInFront(holder, best)) best = holder;
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
  const asked = namesIn(words.split(' '));
  return namesIn([...held]).length === 0 || asked.every((word) => held.has(word));
}

const namesIn = (words: readonly string[]): string[] => words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
