import type { Offsets } from '../../language/offsets.ts';

/** "was widely reported" */
const MAX_VERB_CHARS = 24;

// "The owner was said to have left": the verb alone parts it.
const LED = /^(?:to|that)\s/u;

/** Longer breaks hold more than who says so. */
const MAX_BREAK_CHARS = 120;

/**
 * The places where a statement is told. Pieces of one sentence that only its speaker parts are one place: of “The talks,
 * Ruiz said, went well” nobody would quote “The talks” alone.
 */
export function toldAt(content: readonly Offsets[], text: string): Offsets[] {
  const places: Offsets[] = [];
  for (const piece of content) {
    const before = places.at(-1);
    if (before && goesOn(before, piece, text)) places[places.length - 1] = { ...before, end: piece.end };
    else places.push(piece);
  }
  return places;
}

function goesOn(before: Offsets, { start, end }: Offsets, text: string): boolean {
  const length = start - before.end;
  if (length < 0 || length > MAX_BREAK_CHARS) return false;
  const parting = text.slice(Math.max(before.start, before.end - 2), start);
  const isParted = PARTED.test(parting) || (length < MAX_VERB_CHARS && LED.test(text.slice(start, end)));
  return isParted && !/[.!?:\n]["”’']*\s/u.test(parting);
}

// “the talks described by Ruiz as “tough””: without a comma, a mark or a dash the words between say more.
const PARTED = /^[^\s]{0,2}[,"”’'»–—-]/u;
