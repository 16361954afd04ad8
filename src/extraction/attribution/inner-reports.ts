import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import { overlapping, tokensIn } from '../../language/overlapping.ts';
import { fold } from '../../language/words/fold.ts';
import { isMedium, NO_OUTLET_WORD, OUTLET_WORD } from '../../language/words/media.ts';
import { officeOf } from '../../language/words/offices.ts';
import type { ReadAttribution } from '../../reading/reading.ts';
import type { Cast } from '../cast.ts';
import { clauseOfSaying } from './clause-of-saying.ts';

/**
 * "The minister urged calm, the agency reported": what the outlet or the statement reports is itself somebody's words, and
 * stands beside as one more attribution, to the one who is the subject of its clause and has a name in the article.
 */
export function withInnerReports(
  attributions: readonly ReadAttribution[],
  text: AnalysedText,
  cast: Cast,
  quotations: readonly Offsets[],
): ReadAttribution[] {
  return attributions.flatMap((attribution) => {
    const inner = carries(attribution, text) ? innerReport(attribution, text, quotations) : null;
    const isNamed = inner !== null && inner.source.some((place) => cast.referToAll(place).length > 0);
    return isNamed ? [attribution, inner] : [attribution];
  });
}

const CARRIER =
  /\b(?:(?:news )?agency|newspaper|paper|daily|channel|television|tv|radio|broadcaster|website|statement|communiqu[eé]|report|readout|press release|spokes(?:man|woman|person)|officials?|sources?|ministry|office|presidency|embassy)\b/iu;

/** True for an attribution to what carries other people's words: an outlet, a statement, a spokeswoman. */
const carries = ({ source }: ReadAttribution, { text }: AnalysedText): boolean =>
  source.some(({ start, end }) => {
    const words = text.slice(start, end);
    return CARRIER.test(words) || words.split(/,\s*/).some(isOutlet);
  });

function isOutlet(words: string): boolean {
  if (isMedium(fold(words).replace(/^the /, ''))) return true;
  const named = words.match(/\p{Lu}[\p{L}-]*/gu) ?? [];
  const isSomebody = named.some((word) => officeOf(word.toLowerCase()) !== undefined);
  return OUTLET_WORD.test(named.join(' ')) && !NO_OUTLET_WORD.test(words) && !isSomebody;
}

function innerReport(
  attribution: ReadAttribution,
  text: AnalysedText,
  quotations: readonly Offsets[],
): ReadAttribution | null {
  const [piece] = attribution.content;
  if (!piece) return null;
  const all = tokensIn(text, piece);
  const [first] = all;
  const tokens = all.filter(({ sentence }) => sentence === first?.sentence);
  const clause = clauseOfSaying(first?.lower === 'that' ? tokens.slice(1) : tokens);
  const verb = clause?.verb[0];
  if (!clause || !verb || overlapping(quotations, verb).length > 0) return null;
  const { subject } = clause;
  const said = all.find(({ start }) => start >= clause.verb.at(-1)!.end);
  if (!said) return null;
  return {
    ...attribution,
    source: [{ start: subject[0]!.start, end: subject.at(-1)!.end }],
    cue: [{ start: verb.start, end: clause.verb.at(-1)!.end }],
    content: [{ start: said.start, end: piece.end }],
  };
}
