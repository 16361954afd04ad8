import type { AnalysedText } from '../language/analysed-text.ts';
import type { Reading } from '../reading/reading.ts';
import { addGovernments } from './cast/capitals.ts';
import { addArmedForces } from './cast/armed-forces.ts';
import { ArticleCast } from './cast/article-cast.ts';
import { bodiesInEvents } from './cast/bodies-in-events.ts';
import { withCountriesInPlaces } from './cast/countries-in-places.ts';
import { withCountryInFront } from './cast/country-in-front.ts';
import { findCountries } from './cast/countries.ts';
import { Roll, type Figure } from './cast/figure.ts';
import { followTheText } from './cast/follow.ts';
import { findGenders } from './cast/genders.ts';
import { joinLists } from './cast/join-lists.ts';
import { joinAtInitials, joinCountries, joinEnds } from './cast/join-names.ts';
import { wholeMinistries } from './cast/ministries.ts';
import { nameInText, type NameInText } from './cast/name-in-text.ts';
import { addOfficesOfState } from './cast/offices-of-state.ts';
import { findOrganizations } from './cast/organizations.ts';
import { findPeople } from './cast/people.ts';
import { mentionsOfX } from './cast/platform-x.ts';
import { addLeadersOffices } from './cast/leaders-offices.ts';
import { addRealms } from './cast/realms.ts';
import { isPortfolio } from './cast/portfolios.ts';
import { rolesAfterReading } from './cast/roles-after-reading.ts';
import { findRoles } from './cast/roles.ts';
import { splitNames } from './cast/split-names.ts';
import { Stage, type Appearance } from './cast/stage.ts';
import { unreadBodies } from './cast/unread-bodies.ts';
import { unreadMedia } from './cast/unread-media.ts';
import { Voices } from './cast/voices.ts';
import { settleTypes } from './cast/settle-types.ts';
import { isOrganizationName } from './cast/which-organizations.ts';
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
  return found.sort((a, b) => a.start - b.start);
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
