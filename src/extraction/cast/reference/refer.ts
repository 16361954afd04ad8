import type { Token } from '../../../language/analysed-text.ts';
import type { Offsets } from '../../../language/offsets.ts';
import { officeOf } from '../../../language/words/offices.ts';
import { calledBy } from './called-by.ts';
import type { Figure } from '../figure.ts';
import { mouthpiece } from './mouthpiece.ts';
import { isKindNoun } from './organization-kinds.ts';
import { startOfHonorifics, titleEndingAt } from '../roles/title.ts';
import { isPossessiveMark, type Appearance, type Stage } from '../stage.ts';

/** Whom words mean, and why. */
export interface Meant {
  readonly figure: Figure;
  readonly reason: string;
}

/** The one figure that the words as a whole stand for: the head of the phrase decides, not the first name in it. */
export function meantBy(stage: Stage, place: Offsets): Meant | null {
  const [from, to] = trimmed(stage, stage.tokenAt(place.start), stage.tokenAfter(place.end));
  if (from >= to) return null;
  if (to - from === 1 && RELATIVE.has(stage.tokens[from]!.lower)) return antecedent(stage, from);
  const headEnd = endOfHead(stage, from, to);
  if (isList(stage, from, headEnd) || isEnumeration(stage, headEnd, to)) return null;
  if (isListOfPeopleWithHomes(stage, from, headEnd, to)) return null;
  const last = lastOfHead(stage, from, headEnd);
  return (
    setOffAfterDescription(stage, last, headEnd, to) ??
    headName(stage, from, last) ??
    apposition(stage, last, headEnd, to) ??
    mouthpiece(stage, last, headEnd) ??
    leadingName(stage, from, last)
  );
}

const RELATIVE = new Set(['who', 'which', 'that']);

/** "Lind, who said": the name right before; "Lind, the mayor of Tarvo, who said": the name that the words between go with. */
function antecedent(stage: Stage, at: number): Meant | null {
  const comma = stage.token(at - 1)?.text === ',';
  const asksPerson = stage.tokens[at]!.lower === 'who';
  const beside = stage.appearanceAt(comma ? at - 2 : at - 1);
  const appearance =
    beside && (beside.figure.type === 'PERSON') === asksPerson
      ? beside
      : comma && asksPerson
        ? namedBeforeApposition(stage, at - 2)
        : undefined;
  return appearance
    ? { figure: appearance.figure, reason: `named right before “${stage.tokens[at]!.lower}”` }
    : null;
}

const MOST_IN_APPOSITION = 16;

function namedBeforeApposition(stage: Stage, last: number): Appearance | undefined {
  const first = Math.max(stage.sentenceOf(last).from, last - MOST_IN_APPOSITION);
  for (let i = last; i > first; i--) {
    const { tag, text } = stage.tokens[i]!;
    if (tag === 'VERB' || tag === 'AUX' || /^["“”;:]$/.test(text)) return undefined;
    const named = text === ',' ? stage.appearanceAt(i - 1) : undefined;
    if (named?.figure.type === 'PERSON') return named;
  }
  return undefined;
}

const CUT_BEFORE = new Set("the by from according to and that , \" “ ” '' ( — – - : ; while as".split(' '));
const CUT_AFTER = new Set([',', '.', '"', '“', '”', "''", ')', '(', '—', '–', '-', ':', ';']);

export function trimmed(stage: Stage, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from < to && !stage.appearanceAt(from) && CUT_BEFORE.has(stage.tokens[from]!.lower)) from++;
  while (from < to && (CUT_AFTER.has(stage.tokens[to - 1]!.text) || isPossessiveMark(stage.tokens[to - 1])))
    to--;
  return [from, to];
}

const ENDS_HEAD = new Set(
  'who whom which that whose when where because after before while speaking'.split(' '),
);
const PREPOSITIONS = new Set(
  'of for from in at on with to by about against near inside outside within under over during de del du da do di della'.split(
    ' ',
  ),
);

/** Where the head of the phrase ends: at a comma, a relative clause, a preposition, a verb; never inside a name. */
export function endOfHead(stage: Stage, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const appearance = stage.appearanceAt(i);
    if (appearance) {
      i = Math.max(i, appearance.to - 1);
      continue;
    }
    if (i > from && isInitialsInBrackets(stage, i)) {
      i += 2;
      continue;
    }
    if (i > from && endsHead(stage.tokens[i]!) && !isNounAfterAll(stage, i) && !isHyphened(stage, i))
      return i;
  }
  return to;
}

/** "The CPI(M) general secretary": what stands in brackets right after a name belongs to it. */
function isInitialsInBrackets(stage: Stage, i: number): boolean {
  const isNoun = /^(?:ADJ|NOUN|PROPN)$/.test(stage.token(i + 3)?.tag ?? '');
  return (
    stage.tokens[i]!.text === '(' && stage.token(i + 2)?.text === ')' && isNoun && !!stage.appearanceAt(i - 1)
  );
}

function endsHead({ text, lower, tag }: Token): boolean {
  if (/^[,(;:—–[]$/.test(text) || ENDS_HEAD.has(lower) || PREPOSITIONS.has(lower)) return true;
  return (
    tag === 'VERB' && !/^(?:leading|ruling|acting|outgoing|governing|retired|exiled|jailed)$/.test(lower)
  );
}

/** "ward councillor", "managing director Bo Lind": a word that is a verb elsewhere, right before an office. */
function isNounAfterAll(stage: Stage, i: number): boolean {
  const { tag, lower } = stage.tokens[i]!;
  if (tag !== 'VERB' || !officeOf(stage.token(i + 1)?.lower ?? '')) return false;
  return !/(?:ed|ing)$/.test(lower) || stage.appearanceAt(i + 2)?.figure.type === 'PERSON';
}

/** "mother-of-three", "editor-in-chief": no word of its own. */
const isHyphened = (stage: Stage, i: number): boolean =>
  stage.token(i - 1)?.text === '-' || stage.token(i + 1)?.text === '-';

const AFTER_NAME = new Set('himself herself itself themselves alone too also both all'.split(' '));

export function lastOfHead(stage: Stage, from: number, headEnd: number): number {
  let last = headEnd - 1;
  while (last > from && isAside(stage, last)) last--;
  return last;
}

function isAside(stage: Stage, at: number): boolean {
  const token = stage.tokens[at]!;
  if (stage.appearanceAt(at)) return false;
  return AFTER_NAME.has(token.lower) || token.tag === 'ADV' || isPossessiveMark(token) || token.tag === 'NUM';
}

/** "Ruiz and Lind": two names of their own; "Ruiz and Lind's adviser" as well, for whose adviser is open. */
function isList(stage: Stage, from: number, headEnd: number): boolean {
  for (let i = from + 1; i < headEnd - 1; i++) {
    if (!stage.appearanceAt(i) && /^(?:and|or|&)$/.test(stage.tokens[i]!.lower)) return true;
  }
  return false;
}

/** "Ruiz, Lind and Peru": after the comma a second name, and right after it a comma or an "and". */
function isEnumeration(stage: Stage, comma: number, to: number): boolean {
  if (comma >= to || stage.tokens[comma]!.text !== ',') return false;
  const second = stage.appearanceAt(comma + 1);
  const after = second && second.to < to ? stage.tokens[second.to]!.lower : '';
  return after === ',' || after === 'and';
}

/** "Ana Ruiz of Peru and Bo Lind of Chile": a name in the head, and after “and” one more. */
function isListOfPeopleWithHomes(stage: Stage, from: number, headEnd: number, to: number): boolean {
  if (stage.token(headEnd)?.lower !== 'of') return false;
  const last = stage.appearanceAt(lastOfHead(stage, from, headEnd));
  const home = stage.appearanceAt(stage.token(headEnd + 1)?.lower === 'the' ? headEnd + 2 : headEnd + 1);
  if (last?.figure.type !== 'PERSON' || !home || home.figure.type === 'PERSON') return false;
  let i = home.to;
  if (!/^(?:,|and)$/.test(stage.token(i)?.lower ?? '')) return false;
  while (i < to && !stage.appearanceAt(i) && !PREPOSITIONS.has(stage.tokens[i]!.lower)) i++;
  return i < to && stage.appearanceAt(i)?.figure.type === 'PERSON';
}

/** A name or a resolved description at the end of the head: "Germany's outgoing Chancellor Olaf Berg". */
function headName(stage: Stage, from: number, last: number): Meant | null {
  const appearance = stage.appearanceAt(last);
  if (appearance) return accepts(stage, from, appearance) ? meant(appearance) : null;
  const body = calledBy(stage, from, last);
  if (body) return meant(body);
  const before = isPossessiveMark(stage.token(last - 1)) ? last - 2 : last - 1;
  const country = stage.appearanceAt(before);
  if (country?.figure.type === 'COUNTRY' && STANDS_FOR_COUNTRY.has(stage.tokens[last]!.lower)) {
    return { figure: country.figure, reason: `${stage.tokens[last]!.lower} of ${country.figure.name}` };
  }
  return null;
}

const STANDS_FOR_COUNTRY = new Set('side government authorities delegation regime'.split(' '));

/** "A Ruiz" is somebody else; a name that began before the phrase is not what the phrase means. */
function accepts(stage: Stage, from: number, appearance: Appearance): boolean {
  const first = stage.tokens[from]!.lower;
  const isIndefinite = first === 'a' || first === 'an' || first === 'another' || first === 'some';
  return appearance.figure.type === 'PERSON' || !isIndefinite;
}

/** "the leader of the Harbour Party, Ana Ruiz,": whoever else is called the leader, the name decides. */
function setOffAfterDescription(stage: Stage, last: number, headEnd: number, to: number): Meant | null {
  const described = stage.appearanceAt(last);
  return described?.mention.form === 'DESCRIPTION' && described.figure.type === 'PERSON'
    ? apposition(stage, last, headEnd, to)
    : null;
}

/** "the foreign minister, Ana Ruiz" and "Mayor of Lisbon Ana Ruiz": the name beside an office. */
function apposition(stage: Stage, last: number, headEnd: number, to: number): Meant | null {
  const { lower } = stage.tokens[last]!;
  if (isKindNoun(lower)) return bodySetOff(stage, headEnd);
  if (!officeOf(lower)) return null;
  for (let i = headEnd; i < to; i++) {
    const appearance = stage.appearanceAt(i);
    if (!appearance || appearance.from !== i) continue;
    if (appearance.figure.type === 'PERSON' && isBeside(stage, i, headEnd)) return meant(appearance);
    i = appearance.to - 1;
  }
  return null;
}

/** "the pilots’ union, Navis,": the organization right after the comma. */
function bodySetOff(stage: Stage, comma: number): Meant | null {
  const named = stage.token(comma)?.text === ',' ? stage.appearanceAt(comma + 1) : undefined;
  return named?.figure.type === 'ORGANIZATION' ? meant(named) : null;
}

function isBeside(stage: Stage, at: number, headEnd: number): boolean {
  const first = startOfHonorifics(stage, beforeBracket(stage, at));
  const before = stage.tokens[first - 1]!;
  if (before.text === ',' && (first - 1 === headEnd || PREPOSITIONS.has(stage.tokens[headEnd]!.lower)))
    return true;
  // "Director of Public Works (DPW) Ana Ruiz".
  if (before.text === ')' && stage.token(at - 3)?.text === '(') return true;
  const isOther = isPossessiveMark(stage.token(at + 1));
  // "A spokesman for President Bo Lind": the title is his whom it is for.
  const own = titleEndingAt(stage, first);
  if (own && own.from > headEnd) return false;
  const isNominal = before.tag === 'PROPN' || before.tag === 'NOUN' || /^\p{Lu}/u.test(before.text);
  return !isOther && !PREPOSITIONS.has(before.text) && isNominal;
}

/** "Director of Public Works (DPW) Ana Ruiz": what stands in brackets before the name does not part them. */
function beforeBracket(stage: Stage, at: number): number {
  if (stage.token(at - 1)?.text !== ')') return at;
  for (let i = at - 2; i > at - 6; i--) if (stage.token(i)?.text === '(') return i;
  return at;
}

/** "Ruiz Tuesday", "Lind, 54": the name leads and nothing after it is a noun of its own. */
function leadingName(stage: Stage, from: number, last: number): Meant | null {
  const appearance = stage.appearanceAt(from);
  if (appearance?.figure.type !== 'PERSON' || appearance.from < from) return null;
  for (let i = appearance.to; i <= last; i++) {
    const token = stage.tokens[i]!;
    if (isPossessiveMark(token) || token.tag === 'NOUN' || token.tag === 'ADJ') return null;
  }
  return meant(appearance);
}

function meant({ figure, mention }: Appearance): Meant {
  return { figure, reason: mention.reason };
}
