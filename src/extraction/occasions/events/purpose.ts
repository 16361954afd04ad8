import { HALTING_VERBS } from '../../../language/words/event-nouns.ts';
import type { EventKind } from '../../extraction.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { indices } from '../clauses/determiner.ts';
import { isFighting } from './event-kind.ts';
import { joinMarks, marksIn } from './marks.ts';
import { tidy } from './name-words.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { UNMARKED, type Marks } from '../sighting.ts';

/** What a proposal is for, in its own words: "organizing matches between two leagues", "halt strikes on ports". */
export interface Purpose {
  readonly kind: EventKind;
  readonly words: string;
  readonly marks: Marks;
  /** After its last word. */
  readonly to: number;
}

/** The purpose that follows a noun: "of organizing …", "to halt …", "for both to halt …"; null where none does. */
export function purposeOf(scene: Scene, phrase: Phrase): Purpose | null {
  const from = startOf(scene.outline, phrase);
  return from === null ? null : purposeFrom(scene, from, phrase.sentence);
}

// A name of more words is a sentence.
const MAX_WORDS = 9;

/** The purpose that a verb opens: "halt all strikes on ports for 30 days"; of its words none from `last` on. */
export function purposeFrom(scene: Scene, from: number, sentence: number, last = Infinity): Purpose {
  const { outline, cast } = scene;
  const to = Math.min(last, endOf(outline, from, sentence));
  const place = placeOf(outline, from, Math.min(to, from + MAX_WORDS));
  const words = tidy(outline.text.text.slice(place.start, place.end)).replace(LOOSE_END, '');
  const isHalt =
    HALTING_VERBS.has(outline.tokens[from]!.lemma) && isFighting(outline, outline.phraseAt(from + 1));
  if (isHalt) return { kind: 'CEASEFIRE', words, marks: haltMarks(outline, from), to };
  const named = cast.mentionsIn(place).map(({ mention }) => mention);
  return {
    kind: 'PROPOSAL',
    words,
    marks: marksIn(outline, indices(from, Math.min(to, from + MAX_WORDS)), named),
    to,
  };
}

const LOOSE_END =
  /(?:\s+(?:and \w+ly|and|or|be|the|a|an|of|in|on|at|to|for|with|between|by|from|its|his|their|\S+-))+$/i;

function startOf(outline: Outline, { to }: Phrase): number | null {
  const { tokens } = outline;
  const preposition = tokens[to]?.lower;
  if (preposition === 'of' && tokens[to + 1]?.lower.endsWith('ing') && tokens[to + 1]?.tag === 'VERB')
    return to + 1;
  if (preposition === 'to' && tokens[to + 1]?.tag === 'VERB') return to + 1;
  if (preposition !== 'for') return null;
  for (let i = to + 1; i < to + MAX_WORDS; i++) {
    if (tokens[i]?.lower === 'to' && outline.verbAt(i + 1)) return i + 1;
    if (tokens[i]?.tag === 'VERB' || tokens[i]?.tag === 'PUNCT') return null;
  }
  return null;
}

function endOf(outline: Outline, from: number, sentence: number): number {
  const to = Math.min(outline.text.sentences[sentence]!.to, from + MAX_CLAUSE_WORDS);
  // "Serve as a base".
  let i = outline.tokens[from + 1]?.lower === 'as' ? from + 2 : from + 1;
  while (
    i < to &&
    !ENDS.test(outline.tokens[i]!.lower) &&
    !isNextVerb(outline, i) &&
    !opensSecond(outline, i, from)
  )
    i++;
  return i;
}

// "Close the port and sell the ships": two matters; "stop and search cars" is one.
function opensSecond(outline: Outline, i: number, from: number): boolean {
  if (i <= from + 1 || outline.tokens[i]!.tag !== 'CCONJ') return false;
  const verb = outline.verbFrom(i + 1);
  return verb?.from === i + 1 && verb.form !== 'BARE';
}

// Longer ones are lists.
const MAX_CLAUSE_WORDS = 40;

const ENDS =
  /^(?:[,;:.!?—–]|as|at|during|following|despite|amid|given|that|which|who|while|when|if|but|after|before|because|since)$/;

// "…of organizing matches pleased them": the verb of the sentence, not of the purpose.
function isNextVerb(outline: Outline, i: number): boolean {
  const { tag, lower } = outline.tokens[i]!;
  // "A pause had been requested".
  if (tag === 'AUX' && /^(?:has|have|had|is|are|was|were)$/.test(lower)) return true;
  const verb = outline.verbAt(i);
  return (
    verb?.form === 'FINITE' && (outline.tokens[i]!.tag === 'AUX' || outline.tokens[i]!.lower.endsWith('ed'))
  );
}

function haltMarks(outline: Outline, verb: number): Marks {
  const object = outline.phraseAt(verb + 1);
  if (!object) return UNMARKED;
  const after = complementsAfter(outline, object.to, object.sentence);
  const marksOf = (prepositions: RegExp) =>
    marksIn(
      outline,
      after
        .filter(({ preposition }) => prepositions.test(preposition))
        .flatMap(({ from, to }) => indices(from, to)),
      [],
    );
  return joinMarks(
    { ...marksOf(/^(?:on|against)$/), duration: null },
    { ...UNMARKED, duration: marksOf(/^for$/).duration },
  );
}
