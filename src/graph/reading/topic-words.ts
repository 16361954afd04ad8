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
  return terms.map((term) => {
    const forms = countries.find((known) => known.has(term)) ?? [];
    return new Set([...sameWords(term), ...forms]);
  });
}

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
