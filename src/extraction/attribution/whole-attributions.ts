import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Offsets } from '../../language/offsets.ts';
import type { ReadAttribution, Reading } from '../../reading/reading.ts';
import { headlinesApart } from './headlines-apart.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { saidInverted } from './said-inverted.ts';
import { upToSpeaker } from './up-to-speaker.ts';
import { inTheSameBreath } from './same-breath.ts';
import { withNamingsBy } from './namings-by.ts';
import { withLooseQuotations } from './loose-quotations.ts';
import { withSignedPosts } from './signed-posts.ts';
import { unwrapReport } from './unwrap-report.ts';
import { wholeSource } from './whole-source.ts';
import { withinParagraph } from './within-paragraph.ts';
import { withoutScraps } from './without-scraps.ts';

/** The reader's attributions in reading order, mended where the sentence tells more than the reader saw. */
export function wholeAttributions(
  text: AnalysedText,
  { attributions }: Reading,
  quotations: readonly Offsets[],
): ReadAttribution[] {
  const all = withNamingsBy(text, withSignedPosts(text, attributions))
    .map((attribution) => withoutBylines(attribution, text))
    .flatMap((attribution) => withoutScraps(attribution, text))
    .flatMap((attribution) => headlinesApart(attribution, text))
    .map((attribution) => quotedAsSaying(unwrapReport(attribution, text, quotations), text))
    .map((attribution) => wholeSource(withinParagraph(attribution, text), text))
    .map((attribution) => saidInverted(attribution, text))
    .map((attribution, _, others) => upToSpeaker(attribution, others, text))
    .sort((left, right) => firstPlace(left) - firstPlace(right));
  return withLooseQuotations(inTheSameBreath(all, text), text, quotations);
}

const firstPlace = ({ source, cue, content }: ReadAttribution): number =>
  Math.min(...[...source, ...cue, ...content].map(({ start }) => start));

/** "By Ana Ruiz" on a line of its own is nobody's words, nor is what stands above it. */
function withoutBylines(attribution: ReadAttribution, { text }: AnalysedText): ReadAttribution {
  const content = attribution.content.map(({ start, end }) => {
    const above = /^.*\n?By \p{Lu}[^\n]{1,80}\n/su.exec(text.slice(start, end))?.[0] ?? '';
    const isByline = /(?:^|\n)By [^\n]+\n$/.test(above);
    return { start: isByline ? start + above.length : start, end };
  });
  return { ...attribution, content: content.filter(({ start, end }) => end > start) };
}
