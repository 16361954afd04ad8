import type { AnalysedText, Sentence, Token } from './analysed-text.ts';
import type { Offsets } from './offsets.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sentenceEnds } from './sentences.ts';
import { tagWords } from './tagger.ts';

/**
 * Sentences and tagged tokens of the passages; a sentence never crosses the end of a passage or a paragraph. English
 * only: the tags of other languages mean nothing, the offsets still hold.
 */
export function analyse(text: string, passages: readonly Offsets[]): AnalysedText {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const { place, paragraph } of stretches(paragraphsOf(text), passages)) {
    addStretch(text, place, paragraph, sentences, tokens);
  }
  return { text, passages, sentences, tokens };
}

/** What passages and paragraphs have in common; both are in order. */
function stretches(paragraphs: readonly Offsets[], passages: readonly Offsets[]) {
  const found: { readonly place: Offsets; readonly paragraph: number }[] = [];
  let paragraph = 0;
  for (const passage of passages) {
    while (paragraph < paragraphs.length && paragraphs[paragraph]!.end <= passage.start) paragraph++;
    for (let i = paragraph; i < paragraphs.length && paragraphs[i]!.start < passage.end; i++) {
      const start = Math.max(paragraphs[i]!.start, passage.start);
      const end = Math.min(paragraphs[i]!.end, passage.end);
      found.push({ place: { start, end }, paragraph: i });
    }
  }
  return found;
}

function addStretch(
  text: string,
  place: Offsets,
  paragraph: number,
  sentences: Sentence[],
  tokens: Token[],
): void {
  const words = tagWords(text, place);
  let first = 0;
  for (const end of sentenceEnds(text, words)) {
    const from = tokens.length;
    for (const { start, end: wordEnd, lemma, tag } of words.slice(first, end)) {
      const word = text.slice(start, wordEnd);
      const sentence = sentences.length;
      tokens.push({ text: word, lower: word.toLowerCase(), lemma, tag, sentence, start, end: wordEnd });
    }
    const to = tokens.length;
    sentences.push({ start: words[first]!.start, end: words[end - 1]!.end, from, to, paragraph });
    first = end;
  }
}
