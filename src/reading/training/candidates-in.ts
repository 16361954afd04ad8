import type { Candidate } from '../candidate.ts';
import type { Encoder } from '../encoder.ts';
import { findCandidates } from '../find-candidates.ts';
import type { Vocabulary } from '../word-pieces.ts';
import type { Words } from '../words.ts';
import { windowsToRead } from './windows-to-read.ts';

/** All that may be an attribution in an article, before anything is judged. */
export interface ArticleCandidates {
  readonly words: Words;
  readonly candidates: readonly Candidate[];
}

/** The candidates of a text, found as the program finds them. */
export async function candidatesIn(
  text: string,
  encoder: Encoder,
  vocabulary: Vocabulary,
): Promise<ArticleCandidates> {
  const { readable, windows } = windowsToRead(text, vocabulary);
  const candidates: Candidate[] = [];
  for (const window of windows) {
    candidates.push(...(await findCandidates(await encoder.encode(window), readable, encoder)));
  }
  return { words: readable.words, candidates };
}
