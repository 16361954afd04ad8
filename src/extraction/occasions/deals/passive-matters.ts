import { placeOf, type Outline } from '../clauses/outline.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { tidy } from '../events/name-words.ts';
import { purposeFrom } from '../events/purpose.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords } from './targets.ts';

/**
 * What a clause demands that somebody do: "scrap the tax" of "that the tax be scrapped", "make the text public" of "the
 * text must be made public", "waste no time" of "no time should be wasted"; null where only a pronoun says what.
 */
export function eventFromPassive(scene: Scene, from: number, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const to = Math.min(verb.from, from + MAX_NAME_WORDS);
  const whole = eventFromWords(scene, from, to, verb.sentence);
  if (!whole || outline.tokens[verb.from - 1]!.tag === 'PRON') return null;
  const rest =
    outline.tokens[verb.main + 1]?.lower === 'by' ? verb.main + 1 : restOf(outline, verb, to - from);
  const { end } = placeOf(outline, verb.main, rest);
  const words = [
    verb.lemma,
    wordsOf(outline, from, to),
    ...(rest > verb.main + 1 ? [wordsOf(outline, verb.main + 1, rest)] : []),
    ...gerundAfter(scene, verb),
  ].join(' ');
  return { ...whole, end, words, evidence: { ...whole, end } };
}

// "No time should be wasted in improving ties": without the rest it says too little.
function gerundAfter(scene: Scene, { main, sentence }: VerbGroup): string[] {
  const { tokens } = scene.outline;
  const isGerund = tokens[main + 1]?.tag === 'ADP' && tokens[main + 2]?.lower.endsWith('ing');
  return isGerund ? [`${tokens[main + 1]!.lower} ${purposeFrom(scene, main + 2, sentence).words}`] : [];
}

// A name of more words is a sentence.
const MAX_NAME_WORDS = 9;

function restOf(outline: Outline, { main, sentence }: VerbGroup, taken: number): number {
  const to = endOfObject(outline, main + 1, sentence);
  if (outline.tokens[to - 1]?.tag === 'ADP') return main + 1;
  return to - main - 1 + taken > MAX_NAME_WORDS ? main + 1 : to;
}

// "The tax", "airports" of "Airports should be closed".
function wordsOf({ tokens, text }: Outline, from: number, to: number): string {
  const { start, end } = placeOf({ tokens }, from, to);
  const words = tidy(text.text.slice(start, end));
  const isName = tokens[from]!.tag === 'PROPN' || /^\p{Lu}{2}/u.test(words);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
