import type { Candidate } from './candidate.ts';
import { cueCandidates, type CueCandidate } from './cue-candidates.ts';
import { decodeAttribution, LABEL, LABELS, type DecodedAttribution } from './decode-attribution.ts';
import type { EncodedWindow, Encoder } from './encoder.ts';
import { figuresOf } from './figures.ts';
import { QUOTE } from './quote-state.ts';
import type { ReadableText } from './readable-text.ts';
import type { WordRange } from './windows.ts';

/** Nats taken from every other label of a cue's own words: they are no part of source or content. */
const CUE_PENALTY = 6;

/** All candidates of a window, each with its best source and content. */
export async function findCandidates(
  window: EncodedWindow,
  text: ReadableText,
  encoder: Encoder,
): Promise<Candidate[]> {
  const cues = cueCandidates(window.beginsCue, window.continuesCue);
  if (cues.length === 0) return [];
  const chances = await encoder.labelChances(window, cues);
  return cues.map((cue, k) => candidateOf(cue, chances[k]!, window, text));
}

function candidateOf(
  cue: CueCandidate,
  chances: Float32Array,
  { beginsCue, continuesCue, input }: EncodedWindow,
  { quotes }: ReadableText,
): Candidate {
  const { from } = input;
  keepCueOut(cue, chances);
  const decoded = decodeAttribution(chances, beginsCue.length);
  return {
    cue: Array.from({ length: cue.to - cue.from }, (_, i) => from + cue.from + i),
    source: labelled(decoded, LABEL.beginsSource, LABEL.inSource, from),
    content: labelled(decoded, LABEL.beginsContent, LABEL.inContent, from),
    figures: figuresOf({
      cue,
      cueChance: (word) => beginsCue[word]! + continuesCue[word]!,
      chances,
      decoded,
      isQuoted: (word) => quotes[from + word] === QUOTE.inside || quotes[from + word] === QUOTE.carriedOn,
    }),
  };
}

function keepCueOut(cue: WordRange, chances: Float32Array): void {
  for (let word = cue.from; word < cue.to; word++) {
    for (let label = 1; label < LABELS; label++) chances[word * LABELS + label]! -= CUE_PENALTY;
  }
}

function labelled({ labels }: DecodedAttribution, begins: number, goesOn: number, from: number): number[] {
  const words: number[] = [];
  labels.forEach((label, word) => {
    if (label === begins || label === goesOn) words.push(from + word);
  });
  return words;
}
