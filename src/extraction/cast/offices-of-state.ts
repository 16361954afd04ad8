import { adjectiveOf } from '../../language/words/countries-of-the-world.ts';
import { ASIDE_OF_OFFICE, MINISTERIAL, ONLY_ONES } from '../../language/words/offices-of-state.ts';
import { mention, type Figure, type Roll } from './figure.ts';
import { isPossessiveMark, type Appearance, type Stage } from './stage.ts';

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
    const isDemonym = appearance.mention.form === 'DEMONYM';
    if (!isDemonym && !isPossessiveMark(stage.token(to))) continue;
    const office = officeFrom(stage, isDemonym ? to : to + 1);
    const adjective = office && adjectiveOf(figure.isoCode ?? '');
    if (!office || !adjective) continue;
    const known = (byOffice.get(office.words) ?? []).find(({ name }) => name.startsWith(adjective));
    const owner = known ?? ownerOf(roll, `${adjective} ${office.words}`);
    if (!known) byOffice.set(office.words, [...(byOffice.get(office.words) ?? []), owner]);
    note(stage, owner, from, office.to);
  }
  if (byOffice.size > 0) noteAlone(stage, byOffice);
}

interface OfficeInText {
  /** In small letters: "foreign ministry". */
  readonly words: string;
  readonly to: number;
}

/** The office whose words begin at this token; null where a noun goes on ("foreign ministry spokesman"). */
function officeFrom(stage: Stage, start: number): OfficeInText | null {
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
  for (let i = from; i < from + MOST_WORDS; i++) {
    const word = stage.token(i)?.text ?? '';
    if (i > from && (word === 'ministry' || word === 'department')) return i + 1;
    if (!MINISTERIAL.has(word)) return null;
  }
  return null;
}

const wordsOf = (stage: Stage, from: number, to: number): string =>
  stage.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** The organization that bears this name in the article already, or a new one under it. */
function ownerOf(roll: Roll, words: string): Figure {
  const lower = words.toLowerCase();
  const known = roll.figures.find(
    ({ type, name }) => type === 'ORGANIZATION' && name.toLowerCase() === lower,
  );
  const name = words.replace(/\b(?!(?:and|in)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
  return known ?? roll.add('ORGANIZATION', name);
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
