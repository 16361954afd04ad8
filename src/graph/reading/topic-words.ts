import type { Engine, Runner } from '../engine/engine.ts';
import { searchWords } from '../search-text.ts';
import { contentWords } from './event-words.ts';
import { findIds } from './full-text.ts';
import { namedEntities } from './names.ts';
import { sameWords } from './same-words.ts';

/** A word of a question that carries meaning, with all that say the same, folded and stemmed, and what it tells. */
export interface TopicWord {
  readonly same: ReadonlySet<string>;
  /** The rarer in the news, the more; 0 where no article has it. */
  readonly weight: number;
}

/** The words of a question. A country may be called by any name that articles call it by, also by its people. */
export async function topicWordsOf(
  engine: Engine,
  runner: Runner,
  phrase: string,
): Promise<readonly ReadonlySet<string>[]> {
  const words = contentWords(phrase);
  const countries = await countryForms(engine, runner, words);
  return words.map((word) => {
    const forms = countries.find((known) => known.has(word)) ?? [];
    return new Set([...sameWords(word), ...forms]);
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

/** True where one of these words is told. */
export const isAmong = (same: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  [...same].some((word) => told.has(word));

// Of names of several words none alone means the country: "United" is no word for the United States.
async function countryForms(engine: Engine, runner: Runner, words: readonly string[]) {
  const ids = (await findIds(engine, 'names', words)).filter((id) => id.startsWith('country:'));
  const entities = await namedEntities(runner, ids);
  return entities.map(
    ({ entity: { name, aliases } }) =>
      new Set(
        [name, ...aliases]
          .map(searchWords)
          .filter((form) => form.length === 1)
          .flat(),
      ),
  );
}
