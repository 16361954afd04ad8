import { InvalidArgumentError } from 'commander';

/** The value of an option that counts something; commander tells the person which option it was. */
export function wholeNumber(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('expected a whole number');
  return Number(given);
}
