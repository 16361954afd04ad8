import type { NameType } from '../reading.ts';

/** The types in the order of the model's labels. */
export const NAME_TYPES = [
  'PERSON',
  'ORGANIZATION',
  'COUNTRY',
  'LOCATION',
  'NORP',
  'FACILITY',
  'MISC',
  'PRODUCT',
] as const satisfies readonly NameType[];

export const PERSON = 0;
export const COUNTRY = 2;

/** Labels of a word as part of an outermost name: outside, then "begins" and "goes on" for each type. */
export const NAME_LABELS = 1 + 2 * NAME_TYPES.length;
/** Labels of a word as part of a country's name, also within another name: outside, begins, goes on. */
export const COUNTRY_LABELS = 3;
