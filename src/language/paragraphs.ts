import type { Offsets } from './offsets.ts';

// Shorter lines are headings or the last line of a paragraph.
const MIN_WRAPPED_CHARS = 40;
// Of all line breaks between full lines; below this, a line that goes on in lower case is an accident.
const WRAPPED_SHARE = 0.3;

/** The paragraphs of a text: its lines, or what empty lines part where lines were broken to a width. */
export function paragraphsOf(text: string): Offsets[] {
  const lines = linesOf(text);
  if (!isHardWrapped(text, lines)) return lines;
  const paragraphs: Offsets[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && goesOn(text, last, line))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** The lines that hold something, without the spaces around it. */
function linesOf(text: string): Offsets[] {
  const lines: Offsets[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0].trimEnd();
    const start = match.index + line.length - line.trimStart().length;
    if (start < match.index + line.length) lines.push({ start, end: match.index + line.length });
  }
  return lines;
}

function isHardWrapped(text: string, lines: readonly Offsets[]): boolean {
  let breaks = 0;
  let wrapped = 0;
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1]!, lines[i]!];
    if (above.end - above.start < MIN_WRAPPED_CHARS || hasEmptyLine(text, above.end, below.start)) continue;
    breaks++;
    if (/[\p{Ll},]$/u.test(text.slice(above.end - 2, above.end)) && /^\p{Ll}/u.test(charAt(text, below)))
      wrapped++;
  }
  return wrapped >= 3 && wrapped / breaks >= WRAPPED_SHARE;
}

function goesOn(text: string, above: Offsets, below: Offsets): boolean {
  const lastBreak = Math.max(text.lastIndexOf('\n', above.end - 1), text.lastIndexOf('\r', above.end - 1));
  const lastLine = above.end - Math.max(above.start, lastBreak + 1);
  return (
    lastLine >= MIN_WRAPPED_CHARS &&
    !hasEmptyLine(text, above.end, below.start) &&
    !/^[-*•]/.test(charAt(text, below))
  );
}

const hasEmptyLine = (text: string, from: number, to: number): boolean =>
  /\n\s*\n|\r\s*\r|\u2029/.test(text.slice(from, to));

const charAt = (text: string, { start }: Offsets): string =>
  String.fromCodePoint(text.codePointAt(start) ?? 0);
