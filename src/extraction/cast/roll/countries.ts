import {
  countryNamed,
  countryOfPeople,
  type CountryOfTheWorld,
} from '../../../language/words/countries-of-the-world.ts';
import { mention, type Roll } from '../figure.ts';
import type { NameInText } from '../names/name-in-text.ts';

/** Puts the countries that are named, by name or by their people, on the roll by their ISO codes. */
export function findCountries(names: readonly NameInText[], roll: Roll): void {
  for (const name of names) {
    if (name.type === 'NORP') addPeople(name, roll);
    else addCountry(name, roll);
  }
}

function addPeople(name: NameInText, roll: Roll): void {
  const country = countryOfPeople(name.text);
  if (country) mention(figureOf(country, roll), name, 'DEMONYM', `people or language of ${country.name}`);
}

function addCountry(name: NameInText, roll: Roll): void {
  const country = countryNamed(name.text);
  const figure = country ? figureOf(country, roll) : undefined;
  if (figure) mention(figure, name, 'NAME', `name of ${figure.name}`);
}

function figureOf(country: CountryOfTheWorld, roll: Roll) {
  return roll.country(country.isoCode, country.name);
}
