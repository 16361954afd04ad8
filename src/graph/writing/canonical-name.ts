/** How articles name something: their own fullest form, without a title, every form that they use, and how many do so. */
export interface Naming {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly articles: number;
}

// "William Jefferson Clinton" once among a hundred articles on Bill Clinton, "North Atlantic Treaty Organization" among those on NATO.
const RARE_SHARE = 0.1;

/**
 * The fullest usual form among the articles' own names: a full name before initials, initials before a bare surname, a
 * long form before an acronym, unless hardly any article uses it; then what most articles use, then the longer one, then
 * what the first article has. It depends on the articles alone, not on when they came; it cannot tell a misspelling.
 */
export function canonicalName(type: string, namings: readonly Naming[]): string | null {
  const all = articlesOf(namings);
  const forms = [...new Set(namings.map(({ name }) => name))].map((name) => ({
    name,
    fullness: fullnessOf(type, name),
    uses: articlesOf(namings.filter((naming) => isUsed(type, name, naming))),
    words: name.split(' ').length,
  }));
  const telling = atLeastOne(forms, ({ fullness }) => fullness > 0);
  const usual = atLeastOne(telling, ({ uses }) => uses >= all * RARE_SHARE);
  const [best] = usual.toSorted(
    (left, right) => right.fullness - left.fullness || right.uses - left.uses || right.words - left.words,
  );
  return best?.name ?? null;
}

const articlesOf = (namings: readonly Naming[]): number =>
  namings.reduce((sum, { articles }) => sum + articles, 0);

// Every article that tells of an occasion goes on to say "the talks".
const isUsed = (type: string, form: string, { name, aliases }: Naming): boolean =>
  name === form || (type !== 'event' && aliases.includes(form));

function fullnessOf(type: string, name: string): number {
  const [first = '', ...rest] = name.split(' ');
  if (type === 'organization') return rest.length === 0 && /^[\p{Lu}\p{N}.&]{2,}$/u.test(first) ? 1 : 2;
  if (type !== 'person') return 1;
  if (rest.length === 0) return 0;
  return /^(\p{Lu}\.?){1,2}$/u.test(first) ? 1 : 2;
}

function atLeastOne<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): readonly Item[] {
  const wanted = items.filter(isWanted);
  return wanted.length > 0 ? wanted : items;
}
