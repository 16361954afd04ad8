import { bioRuns } from './bio.ts';
import { hasCapital, type NameRoll } from './name-roll.ts';
import { COUNTRY, COUNTRY_LABELS } from './name-type.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';

/** A name whose places are on average less likely a country is none anywhere. */
const LEAST_ON_AVERAGE = 0.4;
/** A further place of a country's name that is less likely one is left alone ("Georgia" the state). */
const LEAST_THERE = 0.1;

/** A country's name at one place, also within another name ("Bank of France"). */
export interface CountryMention {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** The countries, from the encoder's layer of their own and a second look at all places of each name. */
export function readCountries(roll: NameRoll, isBreak: (word: number) => boolean): CountryMention[] {
  const mentionAt = new Map(roll.mentions.map((mention) => [`${mention.from} ${mention.to}`, mention]));
  return reconsider(seenCountries(roll, isBreak), roll).filter(({ from, to, chance }) => {
    const same = mentionAt.get(`${from} ${to}`);
    return !same || same.type === COUNTRY || chance > same.chances[same.type]!;
  });
}

function seenCountries({ words, chances }: NameRoll, isBreak: (word: number) => boolean): CountryMention[] {
  const runs = bioRuns({
    words: words.count,
    labels: COUNTRY_LABELS,
    chance: (word, label) => chances.country(word, label),
    outsideBonus: 0,
    isBreak,
  });
  return runs
    .filter(({ from, to }) => hasCapital(words, from, to))
    .map(({ from, to }) => ({ from, to, chance: chances.ofCountry(from, to) }));
}

// All places of a name, those seen and those not seen, say together whether it is a country in this article.
function reconsider(seen: readonly CountryMention[], roll: NameRoll): CountryMention[] {
  const verdict: CountryMention[] = [];
  const groups = groupByPhrase(seen, ({ from, to }) => roll.phrase(from, to));
  const others = groupByPhrase(unseenPlaces(groups.keys(), seen, roll), ({ phrase }) => phrase);
  for (const [phrase, mentions] of groups) {
    const further = (others.get(phrase) ?? []).map(({ from, to }) => ({
      from,
      to,
      chance: roll.chances.ofCountry(from, to),
    }));
    const all = [...mentions, ...further];
    if (all.reduce((sum, { chance }) => sum + chance, 0) / all.length < LEAST_ON_AVERAGE) continue;
    verdict.push(...mentions, ...further.filter(({ chance }) => chance >= LEAST_THERE));
  }
  return verdict;
}

function unseenPlaces(
  phrases: Iterable<string>,
  seen: readonly CountryMention[],
  { words }: NameRoll,
): Occurrence[] {
  const taken = new Uint8Array(words.count);
  for (const { from, to } of seen) taken.fill(1, from, to);
  return occurrencesOf(phrases, words).filter(({ from, to }) => !taken.subarray(from, to).includes(1));
}

function groupByPhrase<Item>(items: readonly Item[], phraseOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const phrase = phraseOf(item);
    const group = groups.get(phrase);
    if (group) group.push(item);
    else groups.set(phrase, [item]);
  }
  return groups;
}
