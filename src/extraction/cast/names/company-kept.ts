import {
  AFTER_ORGANIZATION,
  AFTER_PLACE,
  BEFORE_LISTENER,
  BEFORE_ORGANIZATION,
  BEFORE_PLACE,
} from '../../../language/words/company-of-names.ts';
import type { NameInText } from './name-in-text.ts';

/** What the words around all places of a name say it is. */
export interface Company {
  places: number;
  organization: number;
  listener: number;
  place: number;
}

/** Enough to see a phrase before a name and an apposition after it. */
const REACH_CHARS = 60;
/** Names that stand more often are judged by their first places. */
const MAX_PLACES = 50;

/** The company that each name keeps in the article, by the name's folded words. */
export function companyKept(names: readonly NameInText[], text: string): Map<string, Company> {
  const kept = new Map<string, Company>();
  for (const name of names) {
    const form = name.words.join(' ');
    const company = kept.get(form) ?? { places: 0, organization: 0, listener: 0, place: 0 };
    kept.set(form, company);
    if (company.places < MAX_PLACES) look(name, text, company);
  }
  return kept;
}

function look({ start, end }: NameInText, text: string, company: Company): void {
  const before = text.slice(Math.max(0, start - REACH_CHARS), start);
  const after = text.slice(end, end + REACH_CHARS);
  company.places++;
  if (BEFORE_ORGANIZATION.test(before) || AFTER_ORGANIZATION.test(after)) company.organization++;
  if (BEFORE_LISTENER.test(before)) company.listener++;
  // "in Ruiz’s view" is no place.
  if (AFTER_PLACE.test(after) || (BEFORE_PLACE.test(before) && !/^['’]/.test(after))) company.place++;
}
