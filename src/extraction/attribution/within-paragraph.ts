import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/**
 * The attribution with its source in one paragraph, that of the verb: a byline or a caption above a paragraph is no part
 * of its first subject.
 */
export function withinParagraph(attribution: ReadAttribution, text: AnalysedText): ReadAttribution {
  const paragraph = paragraphOfVerb(attribution, text);
  if (paragraph === null) return attribution;
  const source = attribution.source.flatMap((place) => {
    const tokens = tokensIn(text, place);
    const own = tokens.filter((token) => paragraphOf(token, text) === paragraph);
    const [first, last] = [own[0], own.at(-1)];
    if (own.length === tokens.length) return [place];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return { ...attribution, source };
}

// A transcript ("Ruiz:") and a signed post have a mark for a cue, and the name on a line of its own.
function paragraphOfVerb({ cue }: ReadAttribution, text: AnalysedText): number | null {
  const [place] = cue;
  return place && isWord(text, place) ? paragraphOf(tokensIn(text, place)[0], text) : null;
}

const isWord = ({ text }: AnalysedText, { start, end }: Offsets): boolean =>
  /\p{L}/u.test(text.slice(start, end));

const paragraphOf = (token: Token | undefined, text: AnalysedText): number | null =>
  text.sentences[token?.sentence ?? -1]?.paragraph ?? null;
