import type { AnalysedText } from '../language/analysed-text.ts';
import type { Reading } from '../reading/reading.ts';
import { addGovernments } from './cast/roll/capitals.ts';
import { addArmedForces } from './cast/roll/armed-forces.ts';
import { ArticleCast } from './cast/article-cast.ts';
import { bodiesInEvents, withoutOccasions } from './cast/names/bodies-in-events.ts';
import { withCountriesInPlaces } from './cast/names/countries-in-places.ts';
import { withCountryInFront } from './cast/names/country-in-front.ts';
import { findCountries } from './cast/roll/countries.ts';
import { Roll, type Figure } from './cast/figure.ts';
import { followTheText } from './cast/reference/follow.ts';
import { findGenders } from './cast/roll/genders.ts';
import { joinLists } from './cast/names/join-lists.ts';
import { joinAtInitials, joinCountries, joinEnds } from './cast/names/join-names.ts';
import { wholeMinistries } from './cast/names/ministries.ts';
import { nameInText, type NameInText } from './cast/names/name-in-text.ts';
import { addOfficesOfState } from './cast/roll/offices-of-state.ts';
import { findOrganizations } from './cast/roll/organizations.ts';
import { findPeople } from './cast/roll/people.ts';
import { mentionsOfX } from './cast/names/platform-x.ts';
import { addLeadersOffices } from './cast/roll/leaders-offices.ts';
import { addRealms } from './cast/roll/realms.ts';
import { isPortfolio } from './cast/names/portfolios.ts';
import { rolesAfterReading } from './cast/roles/roles-after-reading.ts';
import { findRoles } from './cast/roles/roles.ts';
import { splitNames } from './cast/names/split-names.ts';
import { Stage, type Appearance } from './cast/stage.ts';
import { unreadBodies } from './cast/names/unread-bodies.ts';
import { unreadMedia } from './cast/names/unread-media.ts';
import { Voices } from './cast/reference/voices.ts';
import { settleTypes } from './cast/names/settle-types.ts';
import { isOrganizationName } from './cast/names/which-organizations.ts';
import type { Cast } from './cast.ts';

/**
 * Who and what has a name in the article, each once, with every mention of it. Names first, then the titles beside them,
 * then the descriptions and pronouns that lead back to them; nobody without a name is ever on the roll.
 */
export function assembleCast(text: AnalysedText, reading: Reading): Cast {
  const names = namesIn(text, reading);
  const roll = callTheRoll(text.text, names);
  const stage = new Stage(text);
  const appearances = enter(stage, roll.figures);
  addGovernments(stage, ofType(names, 'LOCATION', 'COUNTRY'), roll);
  addArmedForces(stage, appearances, roll);
  addOfficesOfState(stage, appearances, roll);
  addRealms(stage, roll);
  const roles = findRoles(stage, appearances, roll);
  addLeadersOffices(stage, roles, roll);
  findGenders(stage, roll.figures);
  const groups = followTheText(stage, roll, roles, new Voices(stage, reading), appearances);
  const allRoles = rolesAfterReading(stage, appearances, roll, roles);
  return new ArticleCast(stage, roll.figures, allRoles, groups);
}

/** The reading's names cut to what names, with the types that world knowledge gives them; in reading order. */
function namesIn(text: AnalysedText, reading: Reading): NameInText[] {
  const read = reading.names.flatMap((name) => nameInText(text.text, name) ?? []);
  const people = joinCountries(text.text, joinAtInitials(text.text, read));
  const whole = wholeMinistries(text.text, joinLists(text.text, joinEnds(text.text, people)));
  const joined = settleTypes(withCountryInFront(text.text, splitNames(whole, text.text)), text.text);
  const missed = [
    ...mentionsOfX(text.text),
    ...unreadMedia(text.text, joined),
    ...unreadBodies(text.text, joined),
  ];
  const unread = missed.filter(
    ({ start }) => !joined.some((name) => name.start === start && name.type !== 'COUNTRY'),
  );
  const found = [...withCountriesInPlaces(joined), ...unread, ...bodiesInEvents(joined)];
  return withoutOccasions(text.text, found).sort((a, b) => a.start - b.start);
}

function callTheRoll(text: string, names: readonly NameInText[]): Roll {
  const roll = new Roll();
  findCountries(ofType(names, 'COUNTRY', 'NORP'), roll);
  findOrganizations(
    text,
    names.filter((name) => isOrganizationName(name, text) && !isPortfolio(name, text)),
    roll,
  );
  findPeople(text, ofType(names, 'PERSON'), roll);
  return roll;
}

function ofType(names: readonly NameInText[], ...types: readonly NameInText['type'][]): NameInText[] {
  return names.filter(({ type }) => types.includes(type));
}

/** Lets every named figure stand on its tokens; in reading order. */
function enter(stage: Stage, figures: readonly Figure[]): Appearance[] {
  return figures
    .flatMap((figure) => figure.mentions.flatMap((mention) => stage.place(figure, mention) ?? []))
    .sort((a, b) => a.from - b.from);
}
