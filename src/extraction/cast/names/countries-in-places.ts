import {
  countryNamed,
  countryOfPeople,
  isFormerCountry,
} from '../../../language/words/countries-of-the-world.ts';
import { fold } from '../../../language/words/fold.ts';
import type { NameInText } from './name-in-text.ts';

/** Names of countries that are as often a state's, a city's or somebody's. */
const DOUBTFUL = new Set(
  'georgia jordan chad turkey jersey holland dominica niger guinea grenada england scotland wales'.split(' '),
);

/**
 * The places among the names with the countries they are: "Aruba" whole, "Vietnam" out of "Danang, Vietnam". A country that
 * is no more is one whatever the reader took it for: "Soviet Union"; "South Korea" may be its team.
 */
export function withCountriesInPlaces(names: readonly NameInText[]): NameInText[] {
  return names.flatMap((name) => {
    if (name.type === 'LOCATION') return countriesIn(name);
    return isFormerCountry(name.text) ? [{ ...name, type: 'COUNTRY' }] : [name];
  });
}

function countriesIn(place: NameInText): NameInText[] {
  if (isCountry(place.text)) return [{ ...place, type: 'COUNTRY' }];
  if (countryOfPeople(place.text) && !place.text.endsWith('s')) return [{ ...place, type: 'NORP' }];
  const comma = place.text.lastIndexOf(', ');
  const tail = comma < 0 ? '' : place.text.slice(comma + 2);
  if (!isCountry(tail)) return [place];
  const start = place.end - tail.length;
  return [place, { ...place, start, text: tail, type: 'COUNTRY', words: tail.split(' ').map(fold) }];
}

const isCountry = (words: string): boolean => !DOUBTFUL.has(fold(words)) && countryNamed(words) !== undefined;
