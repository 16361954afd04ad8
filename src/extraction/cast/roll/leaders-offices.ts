import { adjectiveOf } from '../../../language/words/countries-of-the-world.ts';
import { mention, type Figure, type Roll } from '../figure.ts';
import { isMouthpiece } from '../reference/mouthpiece.ts';
import type { Role } from '../roles/roles.ts';
import { officeOfCountry } from './offices-of-state.ts';
import { isPossessiveMark, type Stage } from '../stage.ts';

/** What the office of one who leads a country is called. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['prime minister', "prime minister's office"],
  ['president', 'presidency'],
  ['chancellor', 'chancellery'],
]);

/** An office that somebody leads a country from, and where the words for it stand. */
interface OfficeOfLeader {
  readonly kind: string;
  readonly country: Figure;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the offices of those who lead a country on the roll: "Ruiz’s office" of a prime minister of Peru, "the office of
 * President Lind" and "the Peruvian president’s office" are bodies that speak for themselves. Whoever leads no country
 * speaks through his office himself.
 */
export function addLeadersOffices(stage: Stage, roles: readonly Role[], roll: Roll): void {
  for (let i = 1; i < stage.tokens.length; i++) {
    const { lower } = stage.tokens[i]!;
    if ((lower !== 'office' && lower !== 'presidency') || stage.appearanceAt(i)) continue;
    const office =
      lower === 'office'
        ? (ownedBefore(stage, i, roles) ?? ownerAfter(stage, i, roles))
        : presidency(stage, i, roles);
    const adjective = office && adjectiveOf(office.country.isoCode ?? '');
    if (!office || !adjective) continue;
    const { isoCode } = office.country;
    const figure = officeOfCountry(stage, roll, `${adjective} ${OFFICES.get(office.kind)}`, isoCode);
    const place = stage.placeOf(office.from, office.to);
    stage.place(figure, mention(figure, place, 'DESCRIPTION', `office of state: ${figure.name}`));
  }
}

function ownedBefore(stage: Stage, at: number, roles: readonly Role[]): OfficeOfLeader | null {
  if (!isPossessiveMark(stage.token(at - 1))) return null;
  const owner = stage.appearanceAt(at - 2);
  if (owner?.figure.type === 'PERSON') return officeOfPerson(owner.figure, roles, owner.from, at + 1);
  return officeOfTitle(stage, at, roles);
}

/** "the Peruvian prime minister’s office", "the president’s office" where the article knows one country’s president only. */
function officeOfTitle(stage: Stage, at: number, roles: readonly Role[]): OfficeOfLeader | null {
  const last = stage.token(at - 2)?.lower ?? '';
  const isPrime = last === 'minister' && stage.token(at - 3)?.lower === 'prime';
  const kind = isPrime || last === 'premier' ? 'prime minister' : last;
  const before = isPrime ? at - 4 : at - 3;
  if (!OFFICES.has(kind)) return null;
  const country = stage.appearanceAt(isPossessiveMark(stage.token(before)) ? before - 1 : before);
  if (country?.figure.type === 'COUNTRY')
    return { kind, country: country.figure, from: country.from, to: at + 1 };
  const single = stage.token(before)?.lower === 'the' ? onlyCountryWith(kind, roles) : null;
  return single && { kind, country: single, from: before + 1, to: at + 1 };
}

/** "The presidency said"; one may also run for the presidency. */
function presidency(stage: Stage, at: number, roles: readonly Role[]): OfficeOfLeader | null {
  const acts =
    /^(?:VERB|AUX)$/.test(stage.token(at + 1)?.tag ?? '') || isMouthpiece(stage.token(at + 1)?.lower ?? '');
  if (stage.token(at - 1)?.lower !== 'the' || !acts) return null;
  const country = onlyCountryWith('president', roles);
  return country && { kind: 'president', country, from: at, to: at + 1 };
}

/** The one country whose president or the like the article names. */
function onlyCountryWith(kind: string, roles: readonly Role[]): Figure | null {
  const countries = new Set(
    roles.flatMap((role) => (kindOf(role) === kind && isOfCountry(role) ? [role.of] : [])),
  );
  const [only] = countries;
  return only && countries.size === 1 ? only : null;
}

const MOST_TITLE_WORDS = 6;

/** "the office of Prime Minister Ana Ruiz". */
function ownerAfter(stage: Stage, at: number, roles: readonly Role[]): OfficeOfLeader | null {
  if (stage.token(at + 1)?.lower !== 'of') return null;
  for (let i = at + 2; i < at + 2 + MOST_TITLE_WORDS; i++) {
    const appearance = stage.appearanceAt(i);
    if (appearance?.figure.type === 'PERSON')
      return officeOfPerson(appearance.figure, roles, at, appearance.to);
    if (!appearance && !/^(?:NOUN|PROPN|ADJ|DET)$/.test(stage.token(i)?.tag ?? '')) return null;
  }
  return null;
}

function officeOfPerson(
  person: Figure,
  roles: readonly Role[],
  from: number,
  to: number,
): OfficeOfLeader | null {
  for (const role of roles) {
    const kind = role.holder === person && role.tense !== 'FORMER' ? kindOf(role) : null;
    if (kind !== null && isOfCountry(role)) return { kind, country: role.of, from, to };
  }
  return null;
}

const isOfCountry = (role: Role): role is Role & { readonly of: Figure } =>
  // The president of the United States speaks from the White House.
  role.of?.type === 'COUNTRY' && role.of.isoCode !== 'US';

function kindOf({ title, tense }: Role): string | null {
  const words = title.toLowerCase();
  if (tense === 'FORMER' || /\b(?:vice|deputy)\b/.test(words)) return null;
  const match = /\b(?:(prime minister|premier)|(president)|(chancellor))\b/.exec(words);
  if (!match) return null;
  return match[1] ? 'prime minister' : (match[2] ?? match[3] ?? null);
}
