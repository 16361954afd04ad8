import { analyse } from '../../src/language/analyse.ts';
import type { AnalysedText } from '../../src/language/analysed-text.ts';
import type { Offsets } from '../../src/language/offsets.ts';
import type {
  DeedType,
  NameType,
  ReadAttribution,
  ReadDeed,
  ReadName,
  Reading,
} from '../../src/reading/reading.ts';

/** What a reader would give for a text, made by hand. */
export interface ReadText {
  readonly text: AnalysedText;
  readonly reading: Reading;
}

/** Who says what in the marked text, by the words as they stand there; "#2" after the words means their second place. */
export interface Saying {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
}

/** A deed that the reader sees, by the words as they stand in the text. */
export interface MarkedDeed {
  readonly type: DeedType;
  readonly trigger: string;
  readonly actors: readonly string[];
  readonly matter?: string;
  readonly probability?: number;
  readonly isConditional?: boolean;
  readonly isPlanned?: boolean;
}

const TYPES: Readonly<Record<string, NameType>> = {
  P: 'PERSON',
  O: 'ORGANIZATION',
  C: 'COUNTRY',
  L: 'LOCATION',
  N: 'NORP',
  F: 'FACILITY',
  M: 'MISC',
  D: 'PRODUCT',
};

/**
 * Reads a text whose names stand in square brackets with a letter for their type: "[Mayor Ana Ruiz|P] met the
 * [Russian|N] envoy." P person, O organization, C country, L location, N nationality, F facility, M other, D product.
 */
export function readText(marked: string, ...sayings: readonly Saying[]): ReadText {
  const { plain, names } = unmark(marked);
  const attributions = sayings.map(({ source, cue, content }): ReadAttribution => ({
    source: source === undefined ? [] : [placeOf(plain, source)],
    cue: [placeOf(plain, cue)],
    content: [placeOf(plain, content)],
    probability: 0.9,
  }));
  return {
    text: analyse(plain, [{ start: 0, end: plain.length }]),
    reading: { names, attributions, deeds: [] },
  };
}

/** What a reader would give for a deed. */
export function deedOf(text: string, { trigger, actors, matter, ...deed }: MarkedDeed): ReadDeed {
  return {
    probability: 0.95,
    isConditional: false,
    isPlanned: false,
    ...deed,
    trigger: placeOf(text, trigger),
    actors: actors.map((actor) => ({ ...placeOf(text, actor), probability: 0.9 })),
    matter: matter === undefined ? null : placeOf(text, matter),
  };
}

/** The place of these words in the text; "#2" after them means their second place. */
export function placeOf(text: string, words: string): Offsets {
  const [, bare = words, count = '1'] = /^(.*)#(\d+)$/su.exec(words) ?? [];
  let start = -1;
  for (let i = 0; i < Number(count); i++) start = text.indexOf(bare, start + 1);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return { start, end: start + bare.length };
}

function unmark(marked: string): { plain: string; names: ReadName[] } {
  const names: ReadName[] = [];
  let plain = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^[\]|]+)\|([A-Z])\]/g)) {
    plain += marked.slice(at, match.index);
    const type = TYPES[match[2]!];
    if (!type) throw new Error(`no type of name is called ${match[2]!}`);
    names.push({ start: plain.length, end: plain.length + match[1]!.length, type, probability: 0.95 });
    plain += match[1]!;
    at = match.index + match[0].length;
  }
  return { plain: plain + marked.slice(at), names };
}
