import { LRUCache } from 'lru-cache';
import { foldedWords } from './fold.ts';

// In this order: a later rule sees what an earlier one has left.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/shch|schtsch/g, 's'],
  [/tsch|tch|cz|tj/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ts|tz/g, 'z'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/([aou])e/g, '$1'],
  [/(.)\1+/g, '$1'],
  [/ie|ei|io(?=[vr])/g, 'e'],
];

// Rewriting a short word leaves nothing to tell it by: "Li", "Ly" and "Lee" are three names.
const SHORT_NAME_CHARS = 3;

// The same names are in the news every day, and each is looked at from several sides.
const skeletons = new LRUCache<string, string>({ max: 20_000 });

/**
 * What stays of a word of a name when the ways of spelling it are taken away: "Chaikovskyy", "Chaikovsky" and
 * "Чайковський" give one. Two different names may give one as well, so a surname's agreement alone proves little.
 */
export function skeletonOf(word: string): string {
  const kept = skeletons.get(word);
  if (kept !== undefined) return kept;
  const skeleton = spelledPlainly(word);
  skeletons.set(word, skeleton);
  return skeleton;
}

function spelledPlainly(word: string): string {
  const folded = foldedWords(word).join('');
  if (folded.length <= SHORT_NAME_CHARS) return folded;
  return RULES.reduce((rest, [pattern, plain]) => rest.replace(pattern, plain), folded);
}
