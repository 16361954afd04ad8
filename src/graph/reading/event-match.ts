import { searchWords } from '../search-text.ts';
import { contentWords, isSaidByKind, kindsCalled } from './event-words.ts';
import { foldName } from './name-forms.ts';
import type { EntityNode } from './node.ts';

/**
 * How well a phrase calls an event: 1 for its very name, less the more words its name has beside those of the phrase;
 * 0 where a word of the phrase is found neither in its names nor in its kind.
 */
export function eventMatch(phrase: string, event: EntityNode, more: readonly string[] = []): number {
  const words = contentWords(phrase);
  if (words.length === 0) return 0;
  const forms = [event.name, ...event.aliases];
  const asked = foldName(phrase);
  if (forms.some((form) => foldName(form) === asked)) return foldName(event.name) === asked ? 1 : 0.97;
  const kind = event.kind ?? 'OTHER';
  const isOfKind = words.some((word) => kindsCalled(word).includes(kind));
  const uncovered = (known: ReadonlySet<string>) =>
    words.filter((word) => !known.has(word) && !(isOfKind && isSaidByKind(word, kind)));
  const best = Math.max(...forms.map((form) => formMatch(words, new Set(searchWords(form)), uncovered)));
  if (best > 0) return best;
  const all = new Set(searchWords([...forms, ...more].join(' ')));
  return uncovered(all).length === 0 ? 0.4 : 0;
}

function formMatch(
  words: readonly string[],
  form: ReadonlySet<string>,
  uncovered: (known: ReadonlySet<string>) => readonly string[],
): number {
  if (uncovered(form).length > 0) return 0;
  return 0.5 + 0.4 * Math.min(1, words.length / Math.max(1, form.size));
}
