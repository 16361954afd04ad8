import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { overlaps, type Offsets } from '../../language/offsets.ts';
import { tokensIn } from '../../language/overlapping.ts';
import type { ReadAttribution, Reading } from '../../reading/reading.ts';
import type { Cast, Reference } from '../cast.ts';
import type { Circumstances } from '../circumstances.ts';
import type { ExtractedStatement } from '../extraction.ts';
import { carryMedia, type Utterance } from './carry-media.ts';
import { apartAtParticiples } from './hanging-participles.ts';
import { withInnerReports } from './inner-reports.ts';
import { headlineSources } from './headline-sources.ts';
import { kindOf, wordingOf } from './kind.ts';
import { mediumIn } from './medium.ts';
import { modeOf } from './mode.ts';
import { quotationsIn } from './quotations.ts';
import { saidAt } from './said-at.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { sceneOf, type Scene } from './scene.ts';
import { withSignedHeadline } from './signed-headlines.ts';
import { speakersInTurn } from './speakers-in-turn.ts';
import { wholeAttributions } from './whole-attributions.ts';

// More attributions than these do not fit into a sentence.
const NEIGHBOURS = 10;

/** Farther from its speaker a verb tells of something else. */
const FAR_CHARS = 160;

/**
 * Every attribution of the reading as a statement, in reading order, its source led to the one who speaks. Where several
 * speak ("both leaders confirmed") each has the statement. What the reader did not see is not added.
 */
export function findStatements(
  text: AnalysedText,
  reading: Reading,
  cast: Cast,
  circumstances: Circumstances,
): Omit<ExtractedStatement, 'about'>[] {
  const quotations = quotationsIn(text);
  const read = withSignedHeadline(wholeAttributions(text, reading, quotations), text, cast);
  const attributions = withInnerReports(read, text, cast, quotations)
    .flatMap((attribution) => saidOtherwise(attribution, text, quotations))
    .flatMap((attribution) => apartAtParticiples(attribution, text, quotations));
  const utterances = attributions.map((attribution, index) => {
    const scene = sceneOf(attribution, text);
    const neighbours = attributions.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    const rivals = scene ? rivalsOf(attribution, scene, neighbours) : [];
    const via = scene && mediumIn(scene, attribution, reading.names, rivals);
    return { attribution, scene, speakers: speakersOf(attribution, cast), via };
  });
  return carryMedia(headlineSources(speakersInTurn(utterances, text, cast), text, cast)).flatMap(
    (utterance) => statementsOf(utterance, text, quotations, circumstances.publishedAt),
  );
}

function statementsOf(
  { attribution, scene, speakers, via }: Utterance,
  text: AnalysedText,
  quotations: readonly Offsets[],
  publishedAt: string | null,
): Omit<ExtractedStatement, 'about'>[] {
  const { source, cue, content, probability } = attribution;
  const wording = wordingOf(content, text, quotations);
  const cueTokens = scene?.cue ?? [];
  const isSigned = !cueTokens.some(({ text: word }) => /[\p{L}\p{Nd}]/u.test(word));
  const mode = modeOf({
    cue: cueTokens,
    content: content.flatMap((place) => tokensIn(text, place)),
    wording,
    hasSpeaker: speakers.length > 0,
    source: source.flatMap((place) => tokensIn(text, place)),
    isContentFirst: (content[0]?.start ?? Infinity) < (cue[0]?.start ?? 0),
    openings: content.flatMap((place) => tokensIn(text, place).slice(0, 1)),
    between: wordsBetween(attribution, text),
  });
  const shared = {
    source,
    cue,
    content,
    mode,
    kind: kindOf(wording, isSigned),
    via,
    saidAt: scene && saidAt(scene, attribution, text, publishedAt),
    confidence: probability,
  };
  // What two people think is not in the graph, so it need not be there twice.
  const heard = mode === 'SPEECH' ? speakers : speakers.slice(0, 1);
  if (heard.length === 0) return [{ ...shared, speaker: null, speakerReason: null }];
  return heard.map(({ key, reason }) => ({ ...shared, speaker: key, speakerReason: reason }));
}

/** The words of the sentence between the speaker and the cue after him. */
function wordsBetween({ source, cue }: ReadAttribution, text: AnalysedText): readonly Token[] {
  const [speaker, verb] = [source.at(-1), cue[0]];
  if (!speaker || !verb || speaker.end > verb.start || verb.start - speaker.end > FAR_CHARS) return [];
  const tokens = tokensIn(text, { start: speaker.end, end: verb.start });
  return tokens.at(-1)?.sentence === tokens[0]?.sentence ? tokens : [];
}

/** The source as a whole names one, or several; a source in pieces is led to where one of its pieces leads. */
function speakersOf({ source }: ReadAttribution, cast: Cast): readonly Reference[] {
  for (const place of source) {
    const references = cast.referToAll(place);
    if (references.length > 0) return references;
  }
  return [];
}

/** The cues of others in the same sentences: what stands nearer to them is theirs. */
function rivalsOf(
  attribution: ReadAttribution,
  scene: Scene,
  attributions: readonly ReadAttribution[],
): Offsets[] {
  return attributions
    .filter((other) => other !== attribution && !isSameSource(other, attribution))
    .flatMap(({ cue }) => cue.slice(0, 1).filter((place) => overlaps(place, scene)));
}

const isSameSource = ({ source: [left] }: ReadAttribution, { source: [right] }: ReadAttribution): boolean =>
  left?.start === right?.start;
