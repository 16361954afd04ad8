import type { Offsets } from '../../language/offsets.ts';
import { REPORTING } from '../../language/words/doubt-words.ts';
import { VERBS_OF_URGING } from '../../language/words/proposal-verbs.ts';
import { placeOf, type Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';
import type { VerbGroup } from './verbs.ts';

/**
 * The words that a verb has as its subject, with others joined to them by "and"; null where none are near. For "to
 * meet" it is whoever plans to; for the second of two verbs the subject of the first.
 */
export function subjectOf(outline: Outline, verb: VerbGroup): Offsets | null {
  const run = subjectRun(outline, verb, 0);
  return run && placeOf(outline, run.from, run.to);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

// More steps than any sentence with a subject needs.
const MAX_STEPS = 6;

function subjectRun(outline: Outline, verb: VerbGroup, steps: number): Run | null {
  if (steps > MAX_STEPS) return null;
  const { tokens, text } = outline;
  const first = text.sentences[verb.sentence]!.from;
  let i = verb.from - 1;
  if (verb.form === 'INFINITIVE') return controllerOf(outline, verb, steps);
  while (i >= first && isFloating(outline, i)) i--;
  if (i < first) return null;
  const { lower, tag } = tokens[i]!;
  if (tag === 'CCONJ') return runOfVerbBefore(outline, verb, i, steps, lower === 'but');
  if (isRelative(lower)) return antecedent(outline, i, first) ?? phraseRun(outline, i, first);
  if (lower === ',') return acrossComma(outline, verb, i, steps);
  return phraseRun(outline, i, first) ?? runOfVerbBefore(outline, verb, i + 1, steps);
}

// "Ruiz and Lind both agreed", "Ruiz reportedly signed".
function isFloating(outline: Outline, i: number): boolean {
  const { tag, lower, text } = outline.tokens[i]!;
  if (tag === 'ADV' || /^(?:both|each|all)$/.test(lower)) return !isRelative(lower);
  return /^["”’)\]]$/.test(text);
}

const isRelative = (word: string) => word === 'who' || word === 'which' || word === 'that' || word === 'whom';

function antecedent(outline: Outline, relative: number, first: number): Run | null {
  const before = outline.tokens[relative - 1]?.lower === ',' ? relative - 2 : relative - 1;
  return before >= first ? phraseRun(outline, before, first) : null;
}

// "Ruiz, the mayor of Bergen, met": the words before the first comma. "…, adding that": the verb before.
function acrossComma(outline: Outline, verb: VerbGroup, comma: number, steps: number): Run | null {
  const { tokens, text } = outline;
  const first = text.sentences[verb.sentence]!.from;
  if (verb.form === 'BARE') return runOfVerbBefore(outline, verb, comma, steps);
  for (let i = comma - 1; i > Math.max(first, comma - MAX_APPOSITION_WORDS); i--) {
    if (tokens[i]!.lower === ',')
      return phraseRun(outline, i - 1, first) ?? runOfVerbBefore(outline, verb, i, steps);
  }
  return runOfVerbBefore(outline, verb, comma, steps);
}

const MAX_APPOSITION_WORDS = 25;

// "Ruiz said Lind was ready but demanded more": after "but" the one who said it goes on.
function runOfVerbBefore(
  outline: Outline,
  verb: VerbGroup,
  before: number,
  steps: number,
  isContrast = false,
): Run | null {
  const earlier = verbBefore(outline, verb.sentence, before);
  const reporting = isContrast && verb.form === 'FINITE' ? reportingBefore(outline, verb, before) : null;
  return earlier ? subjectRun(outline, reporting ?? earlier, steps + 1) : null;
}

function reportingBefore(outline: Outline, verb: VerbGroup, before: number): VerbGroup | null {
  let earlier = verbBefore(outline, verb.sentence, before);
  while (earlier && !REPORTING.has(earlier.lemma)) earlier = verbBefore(outline, verb.sentence, earlier.main);
  return earlier;
}

/** The nearest verb left of a word, in the same sentence. */
export function verbBefore(outline: Outline, sentence: number, before: number): VerbGroup | null {
  const first = outline.text.sentences[sentence]!.from;
  for (let i = before - 1; i >= first; i--) {
    const verb = outline.verbAt(i);
    if (verb) return verb;
  }
  return null;
}

// "Ruiz wants to meet": Ruiz. "Ruiz urged Lind to accept": Lind.
function controllerOf(outline: Outline, verb: VerbGroup, steps: number): Run | null {
  const governor = verbBefore(outline, verb.sentence, verb.from);
  if (!governor) return null;
  const object = outline.phraseAt(verb.from - 1);
  if (object && object.from > governor.main && directsAnother(governor) && !governor.isPassive) {
    return phraseRun(outline, verb.from - 1, governor.main + 1);
  }
  return subjectRun(outline, governor, steps + 1);
}

const DIRECTING =
  /^(?:ask|tell|order|persuade|convince|invite|want|expect|allow|let|help|instruct|require|request|get)$/;

function directsAnother({ lemma }: VerbGroup): boolean {
  return VERBS_OF_URGING.has(lemma) || DIRECTING.test(lemma);
}

/** The phrase that ends at a word, with what it hangs on ("the mayor of Bergen") and what is joined to it. */
function phraseRun(outline: Outline, last: number, first: number): Run | null {
  let phrase = outline.phraseAt(last);
  if (!phrase || phrase.from < first) return null;
  const { to } = phrase;
  let { from } = phrase;
  while (phrase) {
    const earlier = joined(outline, phrase, first);
    from = outermost(outline, phrase).from;
    phrase = earlier;
  }
  return { from: Math.max(from, first), to };
}

// "Ruiz's envoy": the owner belongs to the words.
function outermost(outline: Outline, phrase: Phrase): Phrase {
  return phrase.owner === null ? phrase : outermost(outline, outline.phrases[phrase.owner]!);
}

const HANGS = /^(?:of|from|for)$/;

function joined(outline: Outline, phrase: Phrase, first: number): Phrase | undefined {
  const { from } = outermost(outline, phrase);
  const before = outline.tokens[from - 1];
  if (!before || from - 2 < first) return undefined;
  if (before.lower === 'and' || HANGS.test(before.lower)) {
    return outline.phraseAt(outline.tokens[from - 2]!.lower === ',' ? from - 3 : from - 2);
  }
  return before.lower === ',' && isInSeries(outline, phrase) ? outline.phraseAt(from - 2) : undefined;
}

// "Ruiz, Lind and Bo": a comma joins only what an "and" closes.
function isInSeries(outline: Outline, phrase: Phrase): boolean {
  const after = outline.tokens[phrase.to]?.lower;
  return after === 'and' || (after === ',' && outline.tokens[phrase.to + 1]?.lower === 'and');
}
