import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { tokensIn } from '../../language/overlapping.ts';
import { fold } from '../../language/words/fold.ts';
import { officeOf } from '../../language/words/offices.ts';
import type { Cast, Reference } from '../cast.ts';
import { holdsOfficeOf } from './called-by-office.ts';
import type { Utterance } from './carry-media.ts';

/** So many statements below its headline a text has told whose the headline is. */
const MOST_BELOW = 6;
const ENDS_DESCRIPTION = new Set(['of', 'for', 'in', 'at', 'from', 'on', ',']);

/**
 * Leads the source of a headline that gives only an office ("Minister: no plans to raise prices", "Schools to reopen, PM
 * says", "Foreign ministry says envoy recalled") to the first who speaks below it and holds that office.
 */
export function headlineSources(
  utterances: readonly Utterance[],
  text: AnalysedText,
  cast: Cast,
): Utterance[] {
  return utterances.map((utterance, index) => {
    const words = utterance.speakers.length === 0 ? officeInHeadline(utterance, text) : null;
    const below = words && utterances.slice(index + 1, index + 1 + MOST_BELOW);
    const speaker = words && below && firstOf(words, below, cast);
    return speaker ? { ...utterance, speakers: [speaker] } : utterance;
  });
}

/** The words of a source without an article in the first paragraph, which is no sentence. */
function officeInHeadline({ attribution, scene }: Utterance, text: AnalysedText): readonly Token[] | null {
  const [place] = attribution.source;
  const [headline, second] = text.sentences;
  if (!place || !scene || !headline || !second || scene.paragraph !== headline.paragraph) return null;
  const isAlone = second.paragraph !== headline.paragraph;
  const isSentence = /[.]["”’']?\s*$/.test(text.text.slice(headline.start, headline.end));
  const words = tokensIn(text, place);
  return isAlone && !isSentence && words[0] && words[0].tag !== 'DET' && words[0].tag !== 'PRON'
    ? words
    : null;
}

function firstOf(words: readonly Token[], below: readonly Utterance[], cast: Cast): Reference | null {
  const end = words.findIndex(({ lower }, i) => i > 0 && ENDS_DESCRIPTION.has(lower));
  const head = (end < 0 ? words : words.slice(0, end)).at(-1)!;
  const place = { start: words[0]!.start, end: words.at(-1)!.end };
  const written = words.map(({ text }) => text).join(' ');
  for (const { speakers } of below) {
    const [speaker] = speakers;
    if (!speaker || speakers.length > 1) continue;
    const { type, name } = cast.entity(speaker.key);
    const isMeant =
      type === 'PERSON'
        ? officeOf(head.lower) !== undefined && holdsOfficeOf({ ...place, words, head }, speaker.key, cast)
        : type === 'ORGANIZATION' &&
          words.every(({ lower }) => fold(name).split(/\s+/).includes(fold(lower)));
    if (isMeant)
      return { key: speaker.key, reason: `“${written}” in the headline: ${name}, who says it below` };
  }
  return null;
}
