import type { Offsets } from '../language/offsets.ts';
import { placesIn, type GoldArticle } from './gold.ts';
import { isSpeechCue } from './saying-words.ts';
import { pairOff, type Tally } from './tally.ts';
import { sharedCount, touched, wordsOf, type Word } from './words.ts';

/** An attribution that was found, in places. */
export interface FoundAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
  readonly confidence: number;
}

/** All, or the part with a cue of saying, or with three or more quoted words. */
export const PARTS = ['all', 'speech', 'quote'] as const;
export type Part = (typeof PARTS)[number];

/** What a word may be of an attribution. */
export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** The result on one article; sums over articles make the table. */
export interface AttributionResult {
  /** The contents overlap by half. */
  readonly detected: Readonly<Record<Part, Tally>>;
  /** And the sources share a word that is no determiner, or neither names one. */
  readonly attributed: Readonly<Record<Part, Tally>>;
  /** The words of all sources, cues and contents, whomever they belong to. */
  readonly words: Readonly<Record<Role, Tally>>;
  /** Every one that was found, in the order given: how sure, and whether it was right (attributed). */
  readonly judged: readonly { readonly confidence: number; readonly isRight: boolean }[];
  /** "missed …" and "extra …", a line each. */
  readonly errors: readonly string[];
}

interface Prepared extends Readonly<Record<Role, ReadonlySet<number>>> {
  readonly parts: Readonly<Record<Part, boolean>>;
  readonly confidence: number;
  readonly line: string;
}

interface Pair {
  readonly gold: Prepared;
  readonly found: Prepared;
  readonly overlap: number;
  readonly agrees: boolean;
}

const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your some any each every all both another'.split(
    ' ',
  ),
);

/** Scores one article as the PolNeAR scorer does: one to one, the best overlaps first. */
export function scoreAttributions(
  { text, attributions = [] }: GoldArticle,
  found: readonly FoundAttribution[],
): AttributionResult {
  const words = wordsOf(text);
  const gold = attributions.map((a) =>
    prepare(text, words, {
      source: placesIn(a.source),
      cue: placesIn(a.cue),
      content: placesIn(a.content),
      confidence: 1,
    }),
  );
  const prepared = found.map((attribution) => prepare(text, words, attribution));
  const pairs = pairsOf(words, gold, prepared);
  const detected = pairOff(pairs);
  const attributed = pairOff(pairs.filter((pair) => pair.agrees));
  return {
    detected: talliesOf(gold, prepared, detected),
    attributed: talliesOf(gold, prepared, attributed),
    words: wordTallies(gold, prepared),
    judged: prepared.map((one) => ({
      confidence: one.confidence,
      isRight: attributed.found.has(one),
    })),
    errors: [
      ...gold.filter((one) => !attributed.gold.has(one)).map((one) => `missed  ${one.line}`),
      ...prepared.filter((one) => !attributed.found.has(one)).map((one) => `extra   ${one.line}`),
    ],
  };
}

const wordsAt = (text: string, places: readonly Offsets[], glue: string): string =>
  places.map(({ start, end }) => text.slice(start, end)).join(glue);

function prepare(text: string, words: readonly Word[], attribution: FoundAttribution): Prepared {
  const { source, cue, content, confidence } = attribution;
  const cueText = wordsAt(text, cue, ' ').toLowerCase();
  return {
    source: touched(words, source),
    cue: touched(words, cue),
    content: touched(words, content),
    parts: { all: true, speech: isSpeechCue(cueText), quote: mostQuotedWords(text, content) >= 3 },
    confidence,
    line: `${wordsAt(text, source, '…')} | ${cueText} | ${wordsAt(text, content, ' … ').slice(0, 110)}`.replace(
      /\s+/g,
      ' ',
    ),
  };
}

// The longest quotation in the content, in words; an opening mark just before it belongs to it.
function mostQuotedWords(text: string, content: readonly Offsets[]): number {
  const quoted = content.flatMap(({ start, end }) => {
    const opening = /["“]\s*$/.test(text.slice(Math.max(0, start - 2), start)) ? '"' : '';
    const parts = (opening + text.slice(start, end)).replace(/''|``|[“”]/g, '"').split('"');
    return parts.filter((_, i) => i % 2 === 1);
  });
  return Math.max(0, ...quoted.map((part) => part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0));
}

function pairsOf(words: readonly Word[], gold: readonly Prepared[], found: readonly Prepared[]): Pair[] {
  const pairs: Pair[] = [];
  for (const left of gold) {
    for (const right of found) {
      const size = left.content.size + right.content.size;
      const overlap = size > 0 ? (2 * sharedCount(left.content, right.content)) / size : 0;
      if (overlap >= 0.5) {
        pairs.push({ gold: left, found: right, overlap, agrees: sourcesAgree(words, left, right) });
      }
    }
  }
  return pairs.sort((a, b) => b.overlap - a.overlap || Number(b.agrees) - Number(a.agrees));
}

function sourcesAgree(words: readonly Word[], gold: Prepared, found: Prepared): boolean {
  if (gold.source.size === 0 && found.source.size === 0) return true;
  const isDeterminer = (i: number) => DETERMINERS.has(words[i]!.word);
  const isBare = [...gold.source].every(isDeterminer);
  return [...gold.source].some((i) => found.source.has(i) && (isBare || !isDeterminer(i)));
}

function wordTallies(gold: readonly Prepared[], found: readonly Prepared[]): Record<Role, Tally> {
  const tally = (role: Role): Tally => {
    const all = (list: readonly Prepared[]) => new Set(list.flatMap((one) => [...one[role]]));
    const wanted = all(gold);
    const seen = all(found);
    return { hit: sharedCount(seen, wanted), found: seen.size, wanted: wanted.size };
  };
  return { source: tally('source'), cue: tally('cue'), content: tally('content') };
}

function talliesOf(
  gold: readonly Prepared[],
  found: readonly Prepared[],
  paired: { readonly gold: ReadonlyMap<Prepared, Prepared>; readonly found: ReadonlySet<Prepared> },
): Record<Part, Tally> {
  const tally = (part: Part): Tally => {
    const wanted = gold.filter((one) => one.parts[part]);
    const hit = wanted.filter((one) => paired.gold.has(one)).length;
    // What was found in vain counts in the part where its own words put it.
    const vain = found.filter((one) => one.parts[part] && !paired.found.has(one)).length;
    return { hit, found: hit + vain, wanted: wanted.length };
  };
  return { all: tally('all'), speech: tally('speech'), quote: tally('quote') };
}
