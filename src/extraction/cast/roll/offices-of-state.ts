import { adjectiveOf, countryOfPeople } from '../../../language/words/countries-of-the-world.ts';
import {
  ASIDE_OF_OFFICE,
  MINISTERIAL,
  ONLY_ONES,
  PORTFOLIOS,
} from '../../../language/words/offices-of-state.ts';
import { fold } from '../../../language/words/fold.ts';
import { mention, type Figure, type Roll } from '../figure.ts';
import { homeBefore } from '../names/homes-of-bodies.ts';
import { coreOf } from '../names/name-core.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

const MOST_WORDS = 4;

/**
 * Puts ministries and other offices of state on the roll that stand in small letters after their country: "Russia's foreign
 * ministry", "the Peruvian central bank". Later "the foreign ministry" is the one named, if it is the only one.
 */
export function addOfficesOfState(stage: Stage, appearances: readonly Appearance[], roll: Roll): void {
  const byOffice = new Map<string, Figure[]>();
  for (const appearance of appearances) {
    const { figure, from, to } = appearance;
    if (figure.type !== 'COUNTRY' || stage.appearanceAt(from) !== appearance) continue;
    const isDemonym = isAdjective(stage, appearance);
    if (!isDemonym && !isPossessiveMark(stage.token(to))) continue;
    const office = officeFrom(stage, isPossessiveMark(stage.token(to)) ? to + 1 : to);
    const adjective = office && adjectiveOf(figure.isoCode ?? '');
    if (!office || !adjective) continue;
    const known = (byOffice.get(office.words) ?? []).find(({ name }) => name.startsWith(adjective));
    const owner = known ?? officeOfCountry(stage, roll, `${adjective} ${office.words}`, figure.isoCode);
    if (!known) byOffice.set(office.words, [...(byOffice.get(office.words) ?? []), owner]);
    note(stage, owner, from, office.to);
  }
  if (byOffice.size > 0) noteAlone(stage, byOffice);
}

/** "Peruvian", and what is a name as well: "Saudi", "US". */
function isAdjective(stage: Stage, { mention: { form, start, end } }: Appearance): boolean {
  const written = stage.text.text.slice(start, end);
  return (
    form === 'DEMONYM' || countryOfPeople(written) !== undefined || /^(?:\p{Lu}\.?){2,3}$/u.test(written)
  );
}

/** An office of state in small letters. */
export interface OfficeInText {
  /** In small letters: "foreign ministry". */
  readonly words: string;
  readonly to: number;
}

/** The office whose words begin at this token; null where a noun goes on ("foreign ministry spokesman"). */
export function officeFrom(stage: Stage, start: number): OfficeInText | null {
  const from = afterAside(stage, start);
  const only = ONLY_ONES.map((words) => words.split(' ')).find((words) =>
    words.every((word, i) => stage.token(from + i)?.text === word),
  );
  const to = only ? from + only.length : endOfMinistry(stage, from);
  if (to === null || stage.appearanceAt(from)) return null;
  const end = stage.token(to - 1)?.text === 'embassy' ? afterSeat(stage, to) : to;
  return { words: wordsOf(stage, from, end), to: end };
}

/** "its ruling military junta": the office begins at its own words. */
function afterAside(stage: Stage, start: number): number {
  let from = start;
  while (ASIDE_OF_OFFICE.has(stage.token(from)?.text ?? '')) from++;
  return from;
}

/** "the Peruvian embassy in Lisbon" is another than that in Quito. */
function afterSeat(stage: Stage, to: number): number {
  if (stage.token(to)?.lower !== 'in') return to;
  let end = to + 1;
  while (stage.token(end)?.tag === 'PROPN') end++;
  return end > to + 1 ? end : to;
}

function endOfMinistry(stage: Stage, from: number): number | null {
  const head = stage.token(from)?.text;
  if (head === 'ministry' || head === 'department') return endOfPortfolios(stage, from + 1);
  for (let i = from; i < from + MOST_WORDS; i++) {
    const word = stage.token(i)?.text ?? '';
    if (i > from && (word === 'ministry' || word === 'department')) return i + 1;
    if (!MINISTERIAL.has(word)) return null;
  }
  return null;
}

/** "ministry of water, irrigation and local government": past all that it is for. */
function endOfPortfolios(stage: Stage, at: number): number | null {
  if (stage.token(at)?.text !== 'of' || !MINISTERIAL.has(stage.token(at + 1)?.text ?? '')) return null;
  let end = at + 2;
  for (let i = end; i < at + MOST_PORTFOLIOS; i++) {
    const word = stage.token(i)?.text ?? '';
    if (PORTFOLIOS.has(word) && word !== 'and') end = i + 1;
    else if (word !== 'and' && word !== ',') break;
  }
  return end;
}

const MOST_PORTFOLIOS = 10;

const wordsOf = (stage: Stage, from: number, to: number): string =>
  stage.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** The office of this country: the organization that bears its name in the article already, also without its country, or a new one under it. */
export function officeOfCountry(stage: Stage, roll: Roll, words: string, isoCode: string | null): Figure {
  const { words: office } = coreOf(fold(words).split(' '));
  const namesakes = roll.figures.filter(
    ({ type, name }) => type === 'ORGANIZATION' && coreOf(fold(name).split(/\s+/)).words === office,
  );
  const known = namesakes.filter((figure) => (homeOf(stage, figure) ?? isoCode) === isoCode);
  const own = known.find((figure) => homeOf(stage, figure) === isoCode) ?? known[0];
  const name = words.replace(/(?<![\p{L}’'])(?!(?:and|in|of|the)\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
  if (!own) return roll.add('ORGANIZATION', name);
  // Only the country tells one ministry from another.
  if (homeOf(stage, own) === null) own.name = name;
  return own;
}

/** The country that an organization's name or the word before it tells. */
function homeOf(stage: Stage, { name, mentions }: Figure): string | null {
  const [first] = mentions;
  const { isoCode } = coreOf(fold(name).split(/\s+/));
  return isoCode ?? (first ? homeBefore(stage.text.text, first) : null);
}

function note(stage: Stage, office: Figure, from: number, to: number): void {
  const noted = mention(office, stage.placeOf(from, to), 'DESCRIPTION', `office of state: ${office.name}`);
  stage.place(office, noted);
}

function noteAlone(stage: Stage, byOffice: ReadonlyMap<string, readonly Figure[]>): void {
  for (let i = 1; i < stage.tokens.length; i++) {
    if (stage.tokens[i - 1]!.lower !== 'the') continue;
    const office = officeFrom(stage, i);
    const owners = office ? (byOffice.get(office.words) ?? []) : [];
    if (office && owners.length === 1) note(stage, owners[0]!, i, office.to);
  }
}
