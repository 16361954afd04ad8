import { searchText } from '../search-text.ts';
import { contentWords } from './event-words.ts';
import { SAME_WORDS } from './words/same-words.ts';

/** A word of a question, or words that are one: "cease-fire", "step down"; folded and stemmed, a space between. */
export type Term = string;

const sameAs = new Map<Term, Set<Term>>();
for (const line of SAME_WORDS) {
  const [wider = '', narrower] = line.split(' > ');
  const terms = termsIn(narrower ?? wider);
  for (const term of [...terms, ...(narrower === undefined ? [] : termsIn(wider))])
    sameAs.set(term, new Set([term, ...(sameAs.get(term) ?? []), ...terms]));
}

function termsIn(words: string): readonly Term[] {
  return words.split(/\s+/).map(termOf);
}

function termOf(entry: string): Term {
  return searchText(entry.replaceAll('_', ' '));
}

const longest = Math.max(...[...sameAs.keys()].map((term) => term.split(' ').length));

/** All terms that say the same as this one; at least the term itself. */
export function sameWords(term: Term): ReadonlySet<Term> {
  return sameAs.get(term) ?? new Set([term]);
}

/** The terms of a phrase that carry its meaning, each once: words that are one, and the other content words. */
export function termsOf(phrase: string, known: ReadonlySet<Term> = new Set()): readonly Term[] {
  const stems = searchText(phrase).split(' ').filter(Boolean);
  const telling = new Set(contentWords(phrase));
  const most = Math.max(longest, ...[...known].map((term) => term.split(' ').length));
  const terms: Term[] = [];
  for (let from = 0; from < stems.length;) {
    const term = longestAt(stems, from, most, (term) => sameAs.has(term) || known.has(term));
    if (term.includes(' ') || telling.has(term)) terms.push(term);
    from += term.split(' ').length;
  }
  return [...new Set(terms)];
}

function longestAt(
  stems: readonly string[],
  from: number,
  most: number,
  isTerm: (term: Term) => boolean,
): Term {
  for (let length = Math.min(most, stems.length - from); length > 1; length--) {
    const term = stems.slice(from, from + length).join(' ');
    if (isTerm(term)) return term;
  }
  return stems[from] ?? '';
}
