import type { Offsets } from '../language/offsets.ts';
import type { Candidate, JudgedCandidate } from './candidate.ts';
import { choose } from './choose.ts';
import { findDeeds } from './deeds/find-deeds.ts';
import { findCandidates } from './find-candidates.ts';
import type { Model } from './model.ts';
import { NameChances } from './names/name-chances.ts';
import { readNames } from './names/read-names.ts';
import { placesOf } from './places.ts';
import { readableText, type ReadableText } from './readable-text.ts';
import type { ReadAttribution, ReadDeed, Reading } from './reading.ts';
import { judge } from './rerank.ts';
import { windowInput, windowsOf, type WordRange } from './windows.ts';
import type { Words } from './words.ts';

/**
 * Reads one article, a window at a time, so that its length costs time and not memory. Attributions less probable than
 * `leastConfidence` are left out; null stands for the threshold that came with the model.
 */
export async function readArticle(
  text: string,
  passages: readonly Offsets[],
  model: Model,
  leastConfidence: number | null,
): Promise<Reading> {
  const readable = readableText(text, passages, model.vocabulary);
  const windows = windowsOf(readable);
  const chances = new NameChances(readable.words.count);
  const candidates: Candidate[] = [];
  const deeds: ReadDeed[] = [];
  for (const window of windows) {
    if (!hasLetters(readable, window)) continue;
    const encoded = await model.encoder.encode(windowInput(readable, window, model.vocabulary));
    chances.keep(encoded);
    candidates.push(...(await findCandidates(encoded, readable, model.encoder)));
    deeds.push(...(await findDeeds(encoded, readable.words, model.deeds)));
  }
  const judged = candidates.map((candidate) => judge(candidate, model.reranker));
  const kept = choose(judged, leastConfidence ?? model.reranker.threshold);
  return {
    names: readNames(readable.words, chances, windows),
    attributions: kept.map((candidate) => attributionOf(candidate, readable.words)),
    deeds,
  };
}

// Where no word has a letter, nobody is named and nothing is said: tables and rows of marks are not worth the time.
function hasLetters({ words }: ReadableText, { from, to }: WordRange): boolean {
  for (let word = from; word < to; word++) if (/\p{L}/u.test(words.form[word]!)) return true;
  return false;
}

function attributionOf(candidate: JudgedCandidate, words: Words): ReadAttribution {
  return {
    source: placesOf(candidate.source, words),
    cue: placesOf(candidate.cue, words),
    content: placesOf(candidate.content, words),
    probability: candidate.probability,
  };
}
