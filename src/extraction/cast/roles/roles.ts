import type { Offsets } from '../../../language/offsets.ts';
import { countryNamed, countryOfPeople } from '../../../language/words/countries-of-the-world.ts';
import { ORGANIZATION_LABELS } from '../../../language/words/organization-words.ts';
import { HONORIFICS } from '../../../language/words/honorifics.ts';
import { officeOf } from '../../../language/words/offices.ts';
import type { ExtractedRole } from '../../extraction.ts';
import { affiliationsOf } from './affiliations.ts';
import type { Figure, Roll } from '../figure.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';
import { startOfHonorifics, titleEndingAt, titleStartingAt, type Title } from './title.ts';

/** Who holds which title, and which organization belongs to which country. */
export interface Role {
  readonly holder: Figure;
  readonly of: Figure | null;
  readonly title: string;
  /** "" for an organization that belongs to a country. */
  readonly kind: string;
  readonly tense: ExtractedRole['tense'];
  readonly evidence: Offsets;
  /** Tokens of the title, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Titles before names and after them, and organizations named with their country. */
export function findRoles(stage: Stage, appearances: readonly Appearance[], roll: Roll): Role[] {
  const roles: Role[] = [];
  for (const appearance of appearances) {
    if (appearance.mention.form !== 'NAME' && appearance.mention.form !== 'ACRONYM') continue;
    if (appearance.figure.type === 'PERSON') roles.push(...rolesOfPerson(stage, appearance));
    if (appearance.figure.type === 'ORGANIZATION') roles.push(...homeOf(stage, appearance, roll));
  }
  return roles.filter((role) => !isToldByTitle(role, roles));
}

// Who is said to be of the union needs no telling where another place says that he chairs it.
const isToldByTitle = ({ holder, of, title }: Role, roles: readonly Role[]): boolean =>
  holder.type === 'PERSON' &&
  title === '' &&
  roles.some((other) => other.holder === holder && other.of === of && other.title !== '');

function rolesOfPerson(stage: Stage, appearance: Appearance): Role[] {
  const before =
    titleEndingAt(stage, pastHonorifics(stage, appearance.from)) ?? titleSetOff(stage, appearance);
  const after = titleAfter(stage, appearance);
  const beside = [before, after].flatMap((title) => (title ? [roleFrom(stage, appearance, title)] : []));
  const others = affiliationsOf(stage, appearance).map((affiliation) => {
    const { figure: holder, from, to } = appearance;
    const evidence = stage.placeOf(Math.min(from, affiliation.from), Math.max(to, affiliation.to));
    return { ...affiliation, holder, tense: null, evidence };
  });
  // "President Ana Ruiz of Peru": the country stands behind the name.
  const [coming] = others.filter(({ title, from }) => title === '' && from >= appearance.to);
  const [first] = beside;
  if (!first || first.of || !coming || before === null) return [...beside, ...others];
  const { of, evidence } = coming;
  const whole = { start: first.evidence.start, end: evidence.end };
  return [
    { ...first, of, evidence: whole },
    ...beside.slice(1),
    ...others.filter((other) => other !== coming),
  ];
}

/** "Foreign Minister Dr Ana Ruiz", "the emir, Sheikh Bo Lind": the title ends before what only honours. */
function pastHonorifics(stage: Stage, from: number): number {
  let at = from;
  while (at > 1 && HONORIFICS.has(stage.token(at - 1)!.lower.replace('.', '')) && !endsAnOffice(stage, at))
    at--;
  return at;
}

const endsAnOffice = (stage: Stage, at: number): boolean =>
  officeOf(stage.token(at - 1)!.lower) !== undefined || titleEndingAt(stage, at - 1) === null;

function roleFrom(stage: Stage, { figure, from, to }: Appearance, title: Title): Role {
  figure.gender ??= title.gender;
  return {
    holder: figure,
    of: title.of,
    title: title.words,
    kind: title.kind,
    tense: title.tense,
    evidence: stage.placeOf(Math.min(from, title.from), Math.max(to, title.to)),
    from: title.from,
    to: title.to,
  };
}

/**
 * "the ambassador of Peru, Ana Ruiz, left", "his president, Bo Lind.", "on Sunday, Mayor of Lisbon, Ana Ruiz, said": the
 * name between commas after a title of somebody's, with what only honours it: "the president, Gen. Bo Lind,".
 */
function titleSetOff(stage: Stage, { from: name, to }: Appearance): Title | null {
  const from = startOfHonorifics(stage, name);
  if (stage.token(from - 1)?.text !== ',' || !/^[,.;)]$/.test(stage.token(to)?.text ?? '')) return null;
  const title = titleEndingAt(stage, from - 1);
  if (!title) return null;
  const before = stage.token(title.from - 1);
  const isOwned = isPossessiveMark(before) || isPossessiveMark(stage.token(title.from + 1));
  const isOfBody = title.of !== null && stage.appearanceAt(from - 2)?.figure === title.of;
  const isOneOf = title.of !== null && /^an?$/.test(before?.lower ?? '');
  return isOwned || isOfBody || isOneOf || OWNING.has(before?.lower ?? '') || opensSentence(stage, title)
    ? title
    : null;
}

/** "Pier Union chairman, Ana Ruiz, said": the body's name opens the sentence. */
const opensSentence = (stage: Stage, { from, of }: Title): boolean =>
  stage.sentenceOf(from).from === from && of !== null && stage.appearanceAt(from)?.figure === of;

const OWNING = new Set(['the', 'its', 'his', 'her', 'their', 'our', 'my', 'your']);

/** "Ana Ruiz, 54, the mayor of Lisbon," and "Ana Ruiz, who is Germany's foreign minister": not "Ruiz, President Bo Lind". */
function titleAfter(stage: Stage, { to }: Appearance): Title | null {
  if (stage.token(to)?.text !== ',') return null;
  const limit = stage.sentenceOf(to).to;
  let i = to + 1;
  if (stage.token(i)?.tag === 'NUM' && stage.token(i + 1)?.text === ',') i += 2;
  if (stage.token(i)?.lower === 'who' && /^(?:is|was)$/.test(stage.token(i + 1)?.lower ?? '')) i += 2;
  const isDefinite = stage.token(i)?.lower === 'the';
  while (i < limit && stage.tokens[i]!.tag === 'DET') i++;
  const title = i < limit ? titleStartingAt(stage, i, limit) : null;
  if (title && isDefinite && opensMainClause(stage, title.to)) return null;
  return title && stage.appearanceAt(title.to)?.figure.type !== 'PERSON' ? title : null;
}

/** "After a talk with Lind, the mayor said": the mayor is another one, for after an apposition a comma would stand. */
const opensMainClause = (stage: Stage, at: number): boolean =>
  stage.token(at)?.tag === 'VERB' && /(?:ed|said|told|wrote)$/.test(stage.token(at)!.lower);

/** "Russian Foreign Ministry", "Russia's Gazprom", "German tabloid Bild": the country that an organization belongs to. */
function homeOf(stage: Stage, { figure, mention, from, to }: Appearance, roll: Roll): Role[] {
  const place = countryBefore(stage, from) ?? countryWithin(stage, from, to, roll);
  if (!place) return [];
  const evidence = { start: Math.min(place.start, mention.start), end: mention.end };
  return [{ holder: figure, of: place.country, title: '', kind: '', tense: null, evidence, from, to: from }];
}

interface Home {
  readonly country: Figure;
  readonly start: number;
}

function countryBefore(stage: Stage, from: number): Home | null {
  const noun = stage.token(from - 1);
  if (!noun) return null;
  const before = isPossessiveMark(noun) || ORGANIZATION_LABELS.has(noun.lower) ? from - 2 : from - 1;
  const appearance = stage.appearanceAt(before);
  if (appearance?.figure.type !== 'COUNTRY') return null;
  const isPlain = before !== from - 1 || appearance.mention.form === 'DEMONYM';
  return isPlain ? { country: appearance.figure, start: appearance.mention.start } : null;
}

function countryWithin(stage: Stage, from: number, to: number, roll: Roll): Home | null {
  if (to - from < 2) return null;
  const first = stage.tokens[from]!;
  const found = countryOfPeople(first.text) ?? countryNamed(first.text);
  const country = found && roll.knownCountry(found.isoCode);
  return country ? { country, start: first.start } : null;
}
