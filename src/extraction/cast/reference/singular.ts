/** The pronouns for one person, with the gender that they tell. */
export const SINGULAR: ReadonlyMap<string, 'F' | 'M'> = new Map([
  ['he', 'M'],
  ['him', 'M'],
  ['his', 'M'],
  ['himself', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
  ['herself', 'F'],
]);
