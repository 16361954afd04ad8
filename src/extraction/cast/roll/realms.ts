import { countriesOfRealm } from '../../../language/words/realms.ts';
import { mention, type Figure, type Roll } from '../figure.ts';
import type { Stage } from '../stage.ts';

/** So many times as often as any other of its kind must the country be named. */
const ODDS = 2;

/**
 * Leads "the Kingdom", "the Sultanate", "the Islamic Republic" with a capital to the country that is one, where the article
 * names only one such, or one far more often than the others.
 */
export function addRealms(stage: Stage, roll: Roll): void {
  for (let i = 1; i < stage.tokens.length; i++) {
    if (stage.tokens[i - 1]!.lower !== 'the' || stage.appearanceAt(i)) continue;
    const to = endOfRealm(stage, i);
    const country = to === null ? undefined : mainOne(candidates(roll, wordsOf(stage, i, to)));
    if (to === null || !country || isPartOfName(stage, to)) continue;
    const words = wordsOf(stage, i, to);
    stage.place(
      country,
      mention(country, stage.placeOf(i, to), 'DESCRIPTION', `“the ${words}”: ${country.name}`),
    );
  }
}

/** The word itself, or "Islamic Republic"; always with its capital. */
function endOfRealm(stage: Stage, at: number): number | null {
  const { text } = stage.tokens[at]!;
  if (countriesOfRealm(text) && /^\p{Lu}\p{Ll}/u.test(text)) return at + 1;
  return text === 'Islamic' && stage.token(at + 1)?.text === 'Republic' ? at + 2 : null;
}

const wordsOf = (stage: Stage, from: number, to: number): string =>
  stage.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

function candidates(roll: Roll, words: string): Figure[] {
  const codes = countriesOfRealm(words);
  return roll.figures.filter(({ type, isoCode }) => type === 'COUNTRY' && codes?.has(isoCode ?? ''));
}

function mainOne(countries: readonly Figure[]): Figure | undefined {
  const [first, second] = [...countries].sort((a, b) => b.mentions.length - a.mentions.length);
  return first && second && first.mentions.length < ODDS * second.mentions.length ? undefined : first;
}

/** "the Kingdom Tower", "the Kingdom of Tarvo". */
function isPartOfName(stage: Stage, to: number): boolean {
  const next = stage.token(to);
  return next?.tag === 'PROPN' || next?.lower === 'of' || next?.text === '-';
}
