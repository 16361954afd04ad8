import { adjectiveOf } from '../../../language/words/countries-of-the-world.ts';
import type { Described } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Figure, Roll } from '../figure.ts';
import { officeFrom, officeOfCountry } from '../roll/offices-of-state.ts';
import type { Stage } from '../stage.ts';

/** "Peru waited. Its foreign ministry said": the office of the country that has just acted; `at` is the "its". */
export function ownOffice(stage: Stage, at: number, roll: Roll, discourse: Discourse): Described | null {
  if (stage.tokens[at]!.lower !== 'its') return null;
  const office = officeFrom(stage, at + 1);
  const country = office && countryBefore(stage, at, discourse);
  const adjective = adjectiveOf(country?.isoCode ?? '');
  if (!office || !country || !adjective) return null;
  const figure = officeOfCountry(stage, roll, `${adjective} ${office.words}`, country.isoCode);
  return { figure, from: at + 1, to: office.to, reason: `office of state: ${figure.name}` };
}

function countryBefore(stage: Stage, at: number, discourse: Discourse): Figure | null {
  const { sentence } = stage.tokens[at]!;
  for (let i = discourse.bodies.length - 1; i >= 0; i--) {
    const { figure, isSubject, sentence: where } = discourse.bodies[i]!;
    if (sentence - where > 1) return null;
    if (isSubject) return figure.type === 'COUNTRY' ? figure : null;
  }
  return null;
}
