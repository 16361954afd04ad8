import type { Outline } from './outline.ts';
import type { Phrase } from './phrases.ts';

/** True for "a call", "another meeting": one not told of before. */
export function isIndefinite({ tokens }: Outline, { from }: Phrase): boolean {
  return /^(?:a|an|another|some|any|new)$/.test(tokens[from]!.lower);
}

/** True for "the call", "that discussion", "their meeting": one that the reader is taken to know. */
export function isPointing({ tokens }: Outline, { from, owner }: Phrase): boolean {
  return (
    owner !== null || /^(?:the|this|that|these|those|such|his|her|its|their|both)$/.test(tokens[from]!.lower)
  );
}

/** Indices of a phrase's words before its noun. */
export const wordsBefore = ({ from, head }: Phrase) => indices(from, head);

/** The numbers from `from`, `to` exclusive. */
export const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** True for "ahead of a scheduled call": one that the reader is taken to hear of anyway. */
export function isBackdrop({ tokens }: Outline, { from, to }: Phrase): boolean {
  const before = tokens[from - 1]?.lower;
  const isBefore =
    before === 'before' ||
    (before === 'of' && tokens[from - 2]?.lower === 'ahead') ||
    (before === 'to' && tokens[from - 2]?.lower === 'prior');
  return (
    isBefore && tokens.slice(from, to).some(({ lower }) => /^(?:scheduled|planned|expected)$/.test(lower))
  );
}
