import { piecesBetween, type ReadableText } from './readable-text.ts';
import type { Vocabulary } from './word-pieces.ts';

/** The encoder reads this many pieces at once, the two that mark the ends among them; 384 were slower and no better. */
export const WINDOW_PIECES = 256;
// A window may grow by this much beyond an equal share before it is closed, for the sake of a whole paragraph.
const SLACK_PIECES = 24;

/** Words [from, to). */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** What the encoder is given for one window. */
export interface WindowInput extends WordRange {
  /** Word pieces, with a feature of their word each. */
  readonly ids: readonly number[];
  readonly features: readonly number[];
  /** Where each word's first piece stands in `ids`: it answers for the word. */
  readonly firstPiece: Int32Array;
}

/**
 * The text cut into as few windows as hold it, of about equal length, at paragraph ends where possible, else at sentence
 * ends. Linear in the number of words.
 */
export function windowsOf(text: ReadableText, size = WINDOW_PIECES): WordRange[] {
  const room = size - 2;
  const total = text.pieces.length;
  const share = Math.min(room, Math.ceil(total / Math.ceil(total / room)) + SLACK_PIECES);
  const windows: WordRange[] = [];
  let from = 0;
  let filled = 0;
  for (const unit of unitsOf(text, room)) {
    const length = piecesBetween(text, unit.from, unit.to);
    if (filled > 0 && isFull(filled, length, share, room)) {
      windows.push({ from, to: unit.from });
      from = unit.from;
      filled = 0;
    }
    filled += length;
  }
  if (from < text.words.count) windows.push({ from, to: text.words.count });
  return windows;
}

/** The pieces and features of a window, between the marks of its ends. */
export function windowInput(
  text: ReadableText,
  { from, to }: WordRange,
  vocabulary: Vocabulary,
): WindowInput {
  const ids = [vocabulary.first];
  const features = [0];
  const firstPiece = new Int32Array(to - from);
  for (let i = from; i < to; i++) {
    firstPiece[i - from] = ids.length;
    for (let piece = text.pieceStart[i]!; piece < text.pieceStart[i + 1]!; piece++) {
      ids.push(text.pieces[piece]!);
      features.push(text.features[i]!);
    }
  }
  ids.push(vocabulary.last);
  features.push(0);
  return { from, to, ids, features, firstPiece };
}

// Close it where the next unit has no room, or where it ends nearer to the equal share without it.
function isFull(filled: number, next: number, share: number, room: number): boolean {
  if (filled + next > room || filled >= share) return true;
  return filled + next > share && filled + next - share > share - filled;
}

// Paragraphs, or the sentences of one that no window holds.
function unitsOf(text: ReadableText, room: number): WordRange[] {
  const { count, paragraph } = text.words;
  const units: WordRange[] = [];
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && paragraph[to] === paragraph[from]) to++;
    if (piecesBetween(text, from, to) <= room) units.push({ from, to });
    else for (const part of partsOf(text, { from, to }, room)) units.push(part);
  }
  return units;
}

// Parts of more than half a window, cut after a full stop; or of a whole one, where no full stop comes.
function partsOf(text: ReadableText, { from, to }: WordRange, room: number): WordRange[] {
  const parts: WordRange[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const length = piecesBetween(text, start, i + 1);
    const isSentenceEnd = i > start && /^[.?!]$/.test(text.words.form[i - 1]!);
    if (length > room / 2 && (length > room || isSentenceEnd)) {
      parts.push({ from: start, to: i });
      start = i;
    }
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}
