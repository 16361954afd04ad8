import { appealIn } from './appeals.ts';
import { CALL_TO_ACTION, CLOSING_HEADING, LABEL, PICTURE_CREDIT, TEASER_HEADING } from './furniture-words.ts';

/** A part of an article's text: UTF-16 code units, `end` exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of a text that are the article itself; menus, appeals, link lists, picture credits and forms around it
 * are left out, and captions that are no sentence. It goes by lines and English words: furniture in the middle of a line stays, except appeals.
 */
export function passagesOf(text: string): Passage[] {
  const lines = linesOf(text);
  markLabels(lines);
  markTeaserLists(lines);
  markTruncatedTeasers(lines);
  markMenus(lines);
  markTail(lines);
  return joined(lines.flatMap(keptParts), text);
}

interface Line extends Passage {
  readonly text: string;
  /** In lower case, straight quotes, without bullets and marks at its ends. */
  readonly words: string;
  readonly count: number;
  readonly endsLikeProse: boolean;
  kind: 'KEPT' | 'LABEL' | 'LEFT_OUT';
}

// A teaser list of a page has a dozen entries at most; what is farther away belongs to something else.
const MAX_TEASERS = 12;
// Shorter lines may be a headline even if they end with a full stop.
const MIN_PROSE_WORDS = 12;
const MAX_MENU_WORDS = 8;
const MAX_HEADLINE_WORDS = 25;
// Of the characters below the first heading of a page's foot.
const MAX_PROSE_IN_FOOT = 0.25;
// Labels are short; longer lines are not held against the patterns.
const MAX_LABEL_CHARS = 120;
const MAX_NOTICE_CHARS = 400;

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap((match) => {
    const trimmed = match[0].trim();
    if (trimmed === '') return [];
    const start = match.index + match[0].indexOf(trimmed);
    return [asLine(trimmed, start)];
  });
}

function asLine(text: string, start: number): Line {
  const head = text.slice(0, MAX_LABEL_CHARS + 1).toLowerCase();
  return {
    text,
    start,
    end: start + text.length,
    words: head.replaceAll(/[‘’]/g, "'").replaceAll(/^[\s\-–—•*·|>»:]+|[\s.:!|>»…–—-]+$/g, ''),
    count: text.slice(0, MAX_NOTICE_CHARS).split(/\s+/).length,
    endsLikeProse: /[.!?:;…]["'”’»)\]]*$|["”»\]]$/.test(text.slice(-4)),
    kind: 'KEPT',
  };
}

function markLabels(lines: readonly Line[]): void {
  for (const line of lines) {
    const isLabel =
      line.text.length <= MAX_LABEL_CHARS && (LABEL.test(line.words) || /^\* ?indicates/i.test(line.text));
    if (isLabel) line.kind = 'LABEL';
    else if (line.text.length <= MAX_NOTICE_CHARS && isNotice(line.text)) line.kind = 'LEFT_OUT';
  }
}

const isNotice = (text: string): boolean =>
  CALL_TO_ACTION.some((pattern) => pattern.test(text)) ||
  isCaptionWithoutSentence(text) ||
  isBylineWithDate(text) ||
  /^https?:\/\/\S+$/.test(text);

/** Where the picture's credit begins at the end of a caption; its length where there is none. */
function creditAt(text: string): number {
  const tail = Math.max(0, text.length - 160);
  const at = text.slice(tail).search(PICTURE_CREDIT);
  return at < 0 ? text.length : tail + at;
}

// A caption that is a sentence tells news: who met whom, and where.
function isCaptionWithoutSentence(text: string): boolean {
  const told = text.slice(0, creditAt(text)).trimEnd();
  return (
    told.length < text.trimEnd().length && !(/[.!?]["”]?$/.test(told) && wordCount(told) >= MIN_PROSE_WORDS)
  );
}

const wordCount = (text: string): number => text.split(/\s+/).length;

const isBylineWithDate = (text: string): boolean =>
  /^by \p{Lu}.{3,120}\b\d{4}\b.{0,60}$/iu.test(text) && /\d (?:min|[ap]\.?m)/i.test(text);

// "Also read", and below it the headlines of other articles.
function markTeaserLists(lines: readonly Line[]): void {
  lines.forEach((heading, at) => {
    if (heading.text.length > MAX_LABEL_CHARS || !TEASER_HEADING.test(heading.words)) return;
    heading.kind = 'LABEL';
    const below = lines.slice(at + 1, at + 1 + MAX_TEASERS);
    const closing = below.findIndex(({ words }) =>
      /^(?:more (?:news|stories|articles)|(?:see|view) all|(?:load|show) more)$/.test(words),
    );
    const prose = below.findIndex((line) => isProse(line));
    const to = closing >= 0 ? closing : prose < 0 ? below.length : prose;
    for (const line of below.slice(0, to)) if (line.kind === 'KEPT') line.kind = 'LEFT_OUT';
  });
}

const isProse = ({ text, count, endsLikeProse, kind }: Line): boolean =>
  kind === 'KEPT' && endsLikeProse && count >= MIN_PROSE_WORDS && !/^[-–—•*·▪►]/.test(text);

// A teaser breaks off in the middle of a sentence; its headline stands above, its author below.
function markTruncatedTeasers(lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (line.count < MIN_PROSE_WORDS || !BREAKS_OFF.test(line.text.slice(-8)) || !below || !isCredit(below))
      return;
    line.kind = 'LEFT_OUT';
    below.kind = 'LEFT_OUT';
    if (above && above.count <= MAX_HEADLINE_WORDS && !/[.”"]$/.test(above.text)) above.kind = 'LEFT_OUT';
  });
}

const BREAKS_OFF = /\s(?:the|an?|of|to|and|or|with|in|on|for|by|from|that|at|as|his|its|their)$|…$|\.\.\.$/;

const isCredit = ({ text, count, endsLikeProse }: Line): boolean =>
  count <= MAX_MENU_WORDS && !endsLikeProse && /^\p{Lu}/u.test(text);

// Short lines among labels are entries of a menu or a form, whatever they say.
function markMenus(lines: readonly Line[]): void {
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && isMenuLike(lines[to]!)) to++;
    const run = lines.slice(from, to);
    if (run.filter(({ kind }) => kind === 'LABEL').length >= 2) for (const line of run) line.kind = 'LABEL';
    from = Math.max(to, from + 1);
  }
}

function isMenuLike({ text, count, endsLikeProse, kind }: Line): boolean {
  if (kind !== 'KEPT') return true;
  if (endsLikeProse || text.length > MAX_LABEL_CHARS) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^[\p{Lu}\p{Nd}&]/u.test(word)).length;
  return count < 6 || capitals >= 0.7 * count;
}

// Where the page's foot begins, the article has ended, unless much prose follows.
function markTail(lines: readonly Line[]): void {
  let all = 0;
  let kept = 0;
  let first = lines.length;
  for (let at = lines.length - 1; at > 0; at--) {
    const { text, words, kind } = lines[at]!;
    all += text.length;
    if (kind === 'KEPT') kept += text.length;
    else if (CLOSING_HEADING.test(words) && kept <= MAX_PROSE_IN_FOOT * all) first = at;
  }
  for (const line of lines.slice(first)) line.kind = 'LEFT_OUT';
}

function keptParts(line: Line): Passage[] {
  if (line.kind !== 'KEPT') return [];
  const end = line.start + creditAt(line.text);
  const appeal = appealIn(line.text);
  if (!appeal) return [{ start: line.start, end }];
  const before = { start: line.start, end: line.start + appeal.start };
  const after = { start: line.start + appeal.end, end };
  return [before, after].filter((part) => part.end > part.start);
}

/** Neighbours with nothing but spaces between them as one passage. */
function joined(parts: readonly Passage[], text: string): Passage[] {
  const passages: Passage[] = [];
  for (const { start, end } of parts) {
    const last = passages.at(-1);
    if (last && text.slice(last.end, start).trim() === '')
      passages[passages.length - 1] = { start: last.start, end };
    else passages.push({ start, end });
  }
  return passages;
}
