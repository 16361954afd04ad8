import { analyse } from '../../../src/language/analyse.ts';
import type { AnalysedText } from '../../../src/language/analysed-text.ts';
import type { Offsets } from '../../../src/language/offsets.ts';
import type { Cast, Reference } from '../../../src/extraction/cast.ts';
import { findStatements } from '../../../src/extraction/attribution/find-statements.ts';
import type { ExtractedStatement } from '../../../src/extraction/extraction.ts';
import type { ReadAttribution, ReadName, Reading } from '../../../src/reading/reading.ts';

/** A text and what a reader would see in it. */
export interface MarkedText {
  readonly text: AnalysedText;
  readonly reading: Reading;
}

type Part = 'source' | 'cue' | 'content';

const PARTS: Readonly<Record<string, Part>> = { s: 'source', c: 'cue', q: 'content' };

/**
 * Reads marks off a text: {s Ana Ruiz} the source, {c said} the cue, {q that …} the content of the attribution, {s2 …}
 * those of a second one, {o Herald} the name of an organization. Marks may nest.
 */
export function marked(given: string): MarkedText {
  const open: { readonly mark: string; readonly number: number; readonly start: number }[] = [];
  const attributions = new Map<number, Record<Part, Offsets[]>>();
  const names: ReadName[] = [];
  let plain = '';
  for (const piece of given.split(/(\{[scqo]\d? |\})/)) {
    if (piece.startsWith('{')) {
      open.push({ mark: piece.charAt(1), number: Number(piece.charAt(2).trim() || 1), start: plain.length });
    } else if (piece === '}') {
      const { mark, number, start } = open.pop()!;
      const place = { start, end: plain.length };
      const part = PARTS[mark];
      const attribution = attributions.get(number) ?? { source: [], cue: [], content: [] };
      if (part) attributions.set(number, { ...attribution, [part]: [...attribution[part], place] });
      else names.push({ ...place, type: 'ORGANIZATION', probability: 0.9 });
    } else plain += piece;
  }
  const read = [...attributions.values()].map((parts): ReadAttribution => ({ ...parts, probability: 0.9 }));
  names.sort((left, right) => left.start - right.start);
  const text = analyse(plain, [{ start: 0, end: plain.length }]);
  return { text, reading: { names, attributions: read, deeds: [] } };
}

/** A cast of two, Ana Ruiz and Bo Lind; "they" and "both" are the two of them. */
export function castOf({ text }: AnalysedText): Cast {
  const referToAll = (place: Offsets): Reference[] => {
    const words = text.slice(place.start, place.end);
    const isBoth = /\b(?:both|they)\b/i.test(words);
    return [
      ...(isBoth || /Ruiz|\bshe\b/i.test(words) ? [{ key: 'ruiz', reason: 'surname of Ana Ruiz' }] : []),
      ...(isBoth || /Lind|\bhe\b/i.test(words) ? [{ key: 'lind', reason: 'surname of Bo Lind' }] : []),
    ];
  };
  return {
    entities: [],
    roles: [],
    entity: (key) => {
      throw new Error(`nobody asked for ${key}`);
    },
    refer: (place) => referToAll(place)[0] ?? null,
    referToAll,
    mentionsIn: () => [],
  };
}

/** The statements in a marked text of an article that came out on Wednesday, 6 March 2024. */
export function statementsIn(
  given: string,
  publishedAt: string | null = '2024-03-06',
): Omit<ExtractedStatement, 'about'>[] {
  const { text, reading } = marked(given);
  return findStatements(text, reading, castOf(text), { publishedAt, title: null, source: null });
}
