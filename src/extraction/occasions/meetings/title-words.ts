import type { Token } from '../../../language/analysed-text.ts';

const JOINING = /^(?:of|for|from|to|in|at|on|and|the|&|[-–/().])$|^['’]s?$/;

/** True for a word that may stand in the title before a name: "Minister of Advanced Technology and Head of Roads Bo Lind". */
export function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const { tag, lower, text } = tokens[at]!;
  if (JOINING.test(lower)) return leadsToCapital(tokens, at);
  if (/^(?:his|her|its|their|our|my|your)$/.test(lower)) return true;
  // "Managing Director": with a capital it belongs to the title, whatever the tagger sees.
  if (/^\p{Lu}/u.test(text)) return tag !== 'PRON';
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'DET' || tag === 'NUM';
}

// "The minister in Oslo Bo Lind" has a title of a place; "the minister in a hurry" has none.
function leadsToCapital(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|at|on)$/.test(tokens[at]!.lower)) return true;
  const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
  return next !== undefined && /^\p{Lu}/u.test(next.text) && !DAY.test(next.lower);
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** True for a word that a name may follow as its holder's: "the envoy Bo Lind", not "the envoy of Bo Lind". */
export const beforeName = ({ tag, text }: Token): boolean =>
  /^(?:PROPN|NOUN|ADJ|NUM)$/.test(tag) || /^[).-]$/.test(text) || /^\p{Lu}/u.test(text);
