import type { Offsets } from '../../../language/offsets.ts';
import { REPORTING } from '../../../language/words/doubt-words.ts';
import { VERBS_OF_URGING } from '../../../language/words/proposal-verbs.ts';
import { placeOf, type Outline } from './outline.ts';
import { withApposition } from './apposition.ts';
import { beforeAsides, beforeBracket, RELATIVE } from './asides.ts';
import { phraseRun, type Run } from './runs.ts';
import type { VerbGroup } from './verbs.ts';

/**
 * The words that a verb has as its subject, with others joined to them by "and"; null where none are near. For "to
 * meet" it is whoever plans to; for the second of two verbs the subject of the first.
 */
export function subjectOf(outline: Outline, verb: VerbGroup): Offsets | null {
  const run = subjectRunOf(outline, verb);
  return run && placeOf(outline, run.from, run.to);
}

/** The same, as a run of words. */
export const subjectRunOf = (outline: Outline, verb: VerbGroup): Run | null => subjectRun(outline, verb, 0);

// More steps than any sentence with a subject needs.
const MAX_STEPS = 6;

function subjectRun(outline: Outline, verb: VerbGroup, steps: number): Run | null {
  if (steps > MAX_STEPS) return null;
  const { tokens, text } = outline;
  const first = text.sentences[verb.sentence]!.from;
  if (verb.form === 'INFINITIVE' && !isBound(outline, verb)) return controllerOf(outline, verb, steps);
  const speaker = invertedSubject(outline, verb, first);
  if (speaker) return speaker;
  const i = beforeAsides(outline, verb.from - 1, first);
  // "Both have now agreed".
  if (i < first && tokens[first]!.lower === 'both' && verb.form === 'FINITE')
    return { from: first, to: first + 1 };
  if (i < first) return verb.form === 'BARE' ? runOfVerbAfter(outline, verb, steps) : null;
  const { lower, tag } = tokens[i]!;
  if (tag === 'CCONJ') return runOfVerbBefore(outline, verb, i, steps, lower === 'but');
  if (RELATIVE.has(lower)) return antecedent(outline, i, first) ?? phraseRun(outline, i, first);
  if (lower === ',') return acrossComma(outline, verb, i, steps);
  if (isDash(lower)) return beforeDashes(outline, i, first) ?? runOfVerbBefore(outline, verb, i, steps);
  if (verb.form === 'BARE' && i === first) return runOfVerbAfter(outline, verb, steps);
  return phraseRun(outline, i, first) ?? runOfVerbBefore(outline, verb, i + 1, steps);
}

// "They are to meet", "she was to be received": the first word is the finite one.
const isBound = ({ tokens }: Outline, { from }: VerbGroup) =>
  /^(?:is|are|was|were|am)$/.test(tokens[from]!.lower);

const isDash = (text: string) => /^(?:-|–|—|--)$/.test(text);

// "The league - the second of its kind - has agreed": the words before the first dash.
function beforeDashes({ tokens, ...outline }: Outline, closing: number, first: number): Run | null {
  for (let i = closing - 1; i > Math.max(first, closing - MAX_APPOSITION_WORDS); i--) {
    if (isDash(tokens[i]!.text)) return phraseRun({ tokens, ...outline }, i - 1, first);
  }
  return null;
}

// "After meeting Lind, Ruiz said".
function runOfVerbAfter(outline: Outline, verb: VerbGroup, steps: number): Run | null {
  const next = outline.verbFrom(verb.main + 1);
  const isNear = next?.form === 'FINITE' && next.sentence === verb.sentence;
  return isNear ? subjectRun(outline, next, steps + 1) : null;
}

// "“…,” said Ruiz after meeting Lind".
function invertedSubject(outline: Outline, { main, from, lemma }: VerbGroup, first: number): Run | null {
  if (!REPORTING.has(lemma) || from !== main || main === first) return null;
  if (!/^[,”"’'.!?]+$/.test(outline.tokens[main - 1]!.text)) return null;
  const phrase = outline.phraseAt(main + 1);
  const isName = phrase !== undefined && outline.tokens[phrase.head]!.tag === 'PROPN';
  return isName && !/^(?:VERB|AUX)$/.test(outline.tokens[phrase.to]?.tag ?? '')
    ? { from: phrase.from, to: phrase.to }
    : null;
}

function antecedent(outline: Outline, relative: number, first: number): Run | null {
  const before = outline.tokens[relative - 1]?.lower === ',' ? relative - 2 : relative - 1;
  return before >= first ? phraseRun(outline, before, first) : null;
}

// "Ruiz, the mayor of Bergen, met": the words before the first comma. "…, adding that": the verb before.
function acrossComma(outline: Outline, verb: VerbGroup, comma: number, steps: number): Run | null {
  const { tokens, text } = outline;
  const first = text.sentences[verb.sentence]!.from;
  if (verb.form === 'BARE')
    // "Ruiz, speaking in Oslo, said".
    return runOfVerbBefore(outline, verb, comma, steps) ?? phraseRun(outline, comma - 1, first);
  for (let i = comma - 1; i > Math.max(first, comma - MAX_APPOSITION_WORDS); i--) {
    if (tokens[i]!.lower === ',') {
      const head = phraseRun(outline, beforeBracket(outline, i - 1, first), first);
      return head ? withApposition(outline, head, i, comma) : runOfVerbBefore(outline, verb, i, steps);
    }
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
  const verb = outline.verbLeftOf(before);
  return verb?.sentence === sentence ? verb : null;
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
