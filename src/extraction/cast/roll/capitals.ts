import {
  countryGovernedFrom,
  countryNamed,
  formerCountryGovernedFrom,
  type CountryOfTheWorld,
} from '../../../language/words/countries-of-the-world.ts';
import { mention, type Roll } from '../figure.ts';
import type { NameInText } from '../names/name-in-text.ts';
import { isPossessiveMark, type Stage } from '../stage.ts';

/** Cities that stand for an organization of states. */
const ORGANIZATIONS: ReadonlyMap<string, string> = new Map([['brussels', 'European Union']]);

/** Capitals that act as a government does ("Moscow insists", "between Kyiv and Moscow", "aid to Kyiv"), never as places. */
export function addGovernments(stage: Stage, names: readonly NameInText[], roll: Roll): void {
  const union = roll.figures.find(
    ({ type, name }) => type === 'ORGANIZATION' && (name === 'European Union' || name === 'EU'),
  );
  for (const name of names) {
    const country = countryNamed(name.text) ? undefined : governedFrom(name.text, roll);
    const from = stage.tokenAt(name.start);
    const to = stage.tokenAfter(name.end);
    if (!country || from >= to || !actsAsGovernment(stage, from, to)) continue;
    const isUnion = ORGANIZATIONS.has(name.words.join(' ')) && union !== undefined;
    const figure = isUnion ? union : roll.country(country.isoCode, country.name);
    const noted = mention(figure, name, 'CAPITAL', `the government in ${name.text}`);
    stage.place(figure, noted);
  }
}

// In an article about Yugoslavia that has no word of Serbia, Belgrade speaks for Yugoslavia.
function governedFrom(city: string, roll: Roll): CountryOfTheWorld | undefined {
  const today = countryGovernedFrom(city);
  const former = formerCountryGovernedFrom(city);
  const isMeant = former && roll.knownCountry(former.isoCode) && !(today && roll.knownCountry(today.isoCode));
  return isMeant ? former : today;
}

const PARTY_BEFORE = new Set(['with', 'against', 'between', 'towards', 'toward']);
const GIVEN_TO = new Set(
  'aid support assistance help concession concessions message offer proposal warning weapons arms loans pressure threat ultimatum appeal blow gift'.split(
    ' ',
  ),
);
const PUT_ON = new Set('pressure sanctions tariffs conditions demands restrictions'.split(' '));
const ADDRESSED = new Set(
  'urge accuse pressure push press warn blame leave allow tell force convince persuade criticize criticise condemn back support arm ask support'.split(
    ' ',
  ),
);
const OF_A_GOVERNMENT = new Set(
  'government position demand demands forces troops ally allies proposal response invasion interests stance sanctions offer decision terms conditions policy leaders leadership claims military army ambassador envoy war willingness refusal approval relations ties aggression'.split(
    ' ',
  ),
);

function actsAsGovernment(stage: Stage, from: number, to: number): boolean {
  const before = stage.token(from - 1);
  const previous = stage.token(from - 2)?.lower ?? '';
  const lower = before?.lower ?? '';
  if (isPossessiveMark(stage.token(to))) return OF_A_GOVERNMENT.has(stage.token(to + 1)?.lower ?? '');
  if (PARTY_BEFORE.has(lower)) return true;
  if (lower === 'to') return GIVEN_TO.has(previous);
  if (lower === 'on') return PUT_ON.has(previous);
  if (lower === 'by') return true;
  if (before && ADDRESSED.has(before.lemma)) return true;
  if (lower === 'and' && isParty(stage, from - 2)) return true;
  return (before?.tag !== 'ADP' || BEFORE_CLAUSE.has(lower)) && isSubjectOfVerb(stage, to);
}

/** "As Kyiv says": they lead to a whole clause. */
const BEFORE_CLAUSE = new Set('as after before since until while because'.split(' '));

function isParty(stage: Stage, at: number): boolean {
  const other = stage.appearanceAt(at);
  return (
    other?.figure.type === 'COUNTRY' &&
    !['in', 'at', 'from', 'to', 'near'].includes(stage.token(other.from - 1)?.lower ?? '')
  );
}

/** Past "and Kyiv" and past a clause between commas: "Moscow, which had waited, said". */
function afterAside(stage: Stage, to: number): number {
  if (stage.token(to)?.lower === 'and' && stage.token(to + 1)?.tag === 'PROPN') return to + 2;
  if (stage.token(to)?.text !== ',' || stage.token(to + 1)?.tag === 'PROPN') return to;
  for (let i = to + 1; i < Math.min(to + 16, stage.tokens.length); i++)
    if (stage.tokens[i]!.text === ',') return i + 1;
  return to;
}

/** Places are, lie and get hit; governments say, want, reject. */
const OF_PLACES = new Set('be lie sit have'.split(' '));

function isSubjectOfVerb(stage: Stage, to: number): boolean {
  let i = afterAside(stage, to);
  while (stage.token(i)?.tag === 'ADV') i++;
  const verb = stage.token(i);
  if (verb?.tag === 'AUX') {
    i++;
    while (stage.token(i)?.tag === 'ADV' || stage.token(i)?.lower === 'since') i++;
    return !OF_PLACES.has(verb.lemma) || stage.token(i)?.tag === 'VERB';
  }
  return verb?.tag === 'VERB' && !verb.lower.endsWith('ing') && !OF_PLACES.has(verb.lemma);
}
