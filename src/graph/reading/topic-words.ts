import type { Engine, Runner } from '../engine/engine.ts';
import { searchText } from '../search-text.ts';
import { contentWords } from './event-words.ts';
import { findIds } from './full-text.ts';
import { namedEntities } from './names.ts';
import { sameWords, termsOf, type Term } from './same-words.ts';

/** A word of a question that carries meaning, with all that say the same, folded and stemmed, and what it tells. */
export interface TopicWord {
  readonly same: ReadonlySet<Term>;
  /** The rarer in the news, the more; 0 where no article has it. */
  readonly weight: number;
}

/** The words of a question. A country may be called by any name that articles call it by, also by its people. */
export async function topicWordsOf(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<readonly ReadonlySet<Term>[]> {
  const countries = await countryForms(engine, runner, contentWords(phrase));
  const terms = termsOf(phrase, new Set(countries.flatMap((forms) => [...forms])));
  const words = terms.map((term) => {
    const forms = countries.find((known) => known.has(term)) ?? [];
    return new Set([...sameWords(term), ...forms]);
  });
  const isPlain = !terms.some((term) => countries.some((known) => known.has(term)));
  return isPlain ? [...words, ...compoundsOf(phrase, terms)] : words;
}

// "nuclear power" is one matter: nuclear weapons and a power cut told beside each other are another.
function compoundsOf(phrase: string, terms: readonly Term[]): readonly ReadonlySet<Term>[] {
  const [first, second, ...more] = terms;
  if (first === undefined || second === undefined || more.length > 0) return [];
  const told = ` ${searchText(phrase)} `;
  if (told.includes(` ${first} ${second} `)) return [compounds(second, first)];
  return /^ (?:of|of the|of a) $/.test(between(told, first, second)) ? [compounds(first, second)] : [];
}

const between = (told: string, first: Term, second: Term): string =>
  told.slice(told.indexOf(` ${first} `) + first.length + 1, told.indexOf(` ${second} `) + 1);

function compounds(head: Term, describing: Term): ReadonlySet<Term> {
  const pairs = [...sameWords(head)].flatMap((one) =>
    [...sameWords(describing)].map((other) => [one, other] as const),
  );
  return new Set(
    pairs
      .slice(0, MAX_PAIRS)
      .flatMap(([one, other]) => [`${other} ${one}`, `${one} of ${other}`, `${one} of the ${other}`]),
  );
}

// Each is looked for in many articles.
const MAX_PAIRS = 12;

/** Weighs words by how many articles tell them. */
export function weighed(
  words: readonly ReadonlySet<string>[],
  articles: readonly ReadonlySet<string>[],
): readonly TopicWord[] {
  return words.map((same) => {
    const telling = articles.filter((told) => isAmong(same, told)).length;
    return { same, weight: telling === 0 ? 0 : Math.log(1 + articles.length / telling) };
  });
}

/** All words of a question and those that say the same. */
export const allOf = (words: readonly ReadonlySet<string>[]): readonly string[] => [
  ...new Set(words.flatMap((same) => [...same])),
];

/** True where one of these terms is told, one of several words where they all are. */
export const isAmong = (same: ReadonlySet<Term>, told: ReadonlySet<string>): boolean =>
  [...same].some(
    (term) => told.has(term) || (term.includes(' ') && term.split(' ').every((word) => told.has(word))),
  );

async function countryForms(engine: Engine, runner: Runner, words: readonly string[]) {
  const ids = (await findIds(engine, 'names', words)).filter((id) => id.startsWith('country:'));
  const entities = await namedEntities(runner, ids);
  return entities.map(
    ({ entity: { name, aliases } }) => new Set([name, ...aliases].map(searchText).filter(Boolean)),
  );
}
