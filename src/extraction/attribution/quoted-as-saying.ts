import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** "quoted Foreign Minister Bo Lind of Peru as saying": longer phrases are clauses. */
const MOST_IN_PHRASE = 12;
const SAYING = /^(?:saying|telling|stating|adding|warning|claiming|noting|declaring|writing|insisting)$/;

/**
 * “…,” the agency quoted Ruiz as saying: the words are hers. Gives the attribution to her where the one quoted stands
 * between "quoted" and "as saying"; else as it was.
 */
export function quotedAsSaying(attribution: ReadAttribution, text: AnalysedText): ReadAttribution {
  const { cue, content } = attribution;
  const quoting = cue.flatMap((place) => tokensIn(text, place)).find(({ lemma }) => isQuoting(lemma));
  if (!quoting) return attribution;
  const after = tokensIn(text, { start: quoting.end, end: quoting.end + 160 });
  const as = after.findIndex(({ lower }, i) => lower === 'as' && SAYING.test(after[i + 1]?.lower ?? ''));
  const quoted = after.slice(0, Math.max(0, as));
  const saying = after[as + 1];
  if (!saying || !isPhrase(quoted, quoting)) return attribution;
  const said = content.flatMap((place) => outside(place, { start: quoting.end, end: saying.end }, text));
  if (said.length === 0) return attribution;
  return {
    ...attribution,
    source: [{ start: quoted[0]!.start, end: quoted.at(-1)!.end }],
    cue: [{ start: saying.start, end: saying.end }],
    content: said,
  };
}

const isQuoting = (lemma: string): boolean => lemma === 'quote' || lemma === 'cite';

const isPhrase = (tokens: readonly Token[], { sentence }: Token): boolean =>
  tokens.length > 0 &&
  tokens.length <= MOST_IN_PHRASE &&
  tokens.every((token) => token.sentence === sentence && token.tag !== 'AUX');

/** The pieces of a place before and after another place. */
function outside(place: Offsets, hole: Offsets, text: AnalysedText): Offsets[] {
  if (place.end <= hole.start || place.start >= hole.end) return [place];
  return [
    { start: place.start, end: Math.min(place.end, hole.start) },
    { start: Math.max(place.start, hole.end), end: place.end },
  ].flatMap((piece) => {
    const tokens = piece.end > piece.start ? tokensIn(text, piece).filter(({ tag }) => tag !== 'PUNCT') : [];
    return tokens.length > 0 ? [{ start: tokens[0]!.start, end: piece.end }] : [];
  });
}
