import type { Figure, Roll } from '../figure.ts';
import { findRoles, type Role } from './roles.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

/**
 * The roles once descriptions and pronouns are led to whom they mean: "its president, Ana Ruiz", "Ana Ruiz, the union's
 * chair", and "her foreign minister, Bo Lind" of the country that she leads.
 */
export function rolesAfterReading(
  stage: Stage,
  appearances: readonly Appearance[],
  roll: Roll,
  roles: readonly Role[],
): Role[] {
  const again = findRoles(stage, appearances, roll).filter(({ of }) => of !== null && of.type !== 'PERSON');
  const isSame = (one: Role, other: Role) =>
    one.holder === other.holder && one.from < other.to && other.from < one.to;
  const known = roles.map((role) => {
    if (role.of) return role;
    return (
      again.find((other) => isSame(role, other)) ?? {
        ...role,
        of: countryOfSuperior(stage, role, roles) ?? bodyOfIts(stage, role),
      }
    );
  });
  const more = again.filter(
    (role) =>
      !roles.some((other) => other.holder === role.holder && other.of === role.of) &&
      !roles.some((other) => isSame(role, other)),
  );
  return [...known, ...more];
}

/** "His foreign minister, Bo Lind": of the country whose president he is. */
function countryOfSuperior(stage: Stage, { from, kind }: Role, roles: readonly Role[]): Figure | null {
  if (!OF_STATE.has(kind)) return null;
  const before = isPossessiveMark(stage.token(from - 1)) ? from - 2 : from - 1;
  const superior = stage.appearanceAt(before);
  const isOwner = before === from - 2 || superior?.mention.form === 'PRONOUN';
  if (!superior || !isOwner || superior.figure.type !== 'PERSON') return null;
  return roles.find(({ holder, of }) => holder === superior.figure && of?.type === 'COUNTRY')?.of ?? null;
}

const OF_STATE = new Set(['minister', 'prime minister', 'ambassador', 'spokesperson']);

/** "Shares in Nordal rose. Its chairman, Ana Ruiz,": the one body named before, of several the one that opens its sentence. */
function bodyOfIts(stage: Stage, { from }: Role): Figure | null {
  const its = from - 1;
  if (stage.token(its)?.lower !== 'its') return null;
  const { from: start } = stage.sentenceOf(its);
  const here = bodiesNamed(stage, start, its);
  if (here.length > 0) return theOne(stage, here, start);
  if (start === 0) return null;
  const before = stage.sentenceOf(start - 1).from;
  return theOne(stage, bodiesNamed(stage, before, start), before);
}

function bodiesNamed(stage: Stage, from: number, to: number): readonly Appearance[] {
  const found: Appearance[] = [];
  for (let at = from; at < to; at++) {
    const appearance = stage.appearanceAt(at);
    if (!appearance || appearance.from !== at) continue;
    const { figure, mention } = appearance;
    if (figure.type !== 'PERSON' && /^(?:NAME|ACRONYM)$/.test(mention.form)) found.push(appearance);
  }
  return found;
}

function theOne(stage: Stage, bodies: readonly Appearance[], start: number): Figure | null {
  const [first] = bodies;
  if (!first) return null;
  const opens = first.from === start || (first.from === start + 1 && stage.token(start)?.tag === 'DET');
  return opens || bodies.every(({ figure }) => figure === first.figure) ? first.figure : null;
}
