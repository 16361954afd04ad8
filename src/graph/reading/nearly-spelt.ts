import { foldName, spelling, withoutTitles } from './name-forms.ts';

// Shorter words are others as soon as a letter is; beside a given name that fits, less is enough.
const LONG_ENOUGH = 5;
const LONG_ENOUGH_ALONE = 6;

/** True where a name is this form of a name but for one letter that is wrong, missing, too much, or has changed places. */
export function isNearlySpelt(name: string, form: string): boolean {
  const [asked, known] = [name, form].map((words) => withoutTitles(foldName(words)).split(' '));
  if (!asked || !known) return false;
  const pairs =
    asked.length === 1 ? [[asked[0], known.at(-1)]] : asked.map((word, index) => [word, known[index]]);
  if (asked.length > 1 && asked.length !== known.length) return false;
  const least = asked.length > 1 ? LONG_ENOUGH : LONG_ENOUGH_ALONE;
  const wrong = pairs.filter(([left, right]) => spelling(left ?? '') !== spelling(right ?? ''));
  return wrong.length === 1 && wrong.every(([left = '', right = '']) => isOneLetterOff(left, right, least));
}

function isOneLetterOff(left: string, right: string, least: number): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < least || long.length - short.length > 1) return false;
  const from = sharedLetters(short, long);
  if (long.length > short.length) return short.slice(from) === long.slice(from + 1);
  const hasSwapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return (
    short.slice(from + 1) === long.slice(from + 1) ||
    (hasSwapped && short.slice(from + 2) === long.slice(from + 2))
  );
}

function sharedLetters(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}

/** The beginnings under which a full-text index knows names that may be meant by one with a wrong letter. */
export function beginningsOf(name: string): readonly string[] {
  const words = withoutTitles(foldName(name)).split(' ');
  const beginnings = words.filter((word) => word.length >= LONG_ENOUGH).flatMap(beginningsMeant);
  return [...new Set(beginnings)];
}

// The word as it is, without one of its letters, and with two of them changing places.
function beginningsMeant(word: string): readonly string[] {
  const length = Math.max(3, Math.ceil(word.length / 2));
  const places = Array.from({ length }, (_, at) => at);
  const meant = places.flatMap((at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  ]);
  return [word, ...meant].map((one) => one.slice(0, length));
}
