import type { AnalysedText, Token } from '../../language/analysed-text.ts';
import { tokensIn } from '../../language/overlapping.ts';
import { COMMUNICATED } from '../../language/words/reporting-words.ts';
import type { ReadAttribution } from '../../reading/reading.ts';

/** "one person who was there" and the like. */
const MAX_SPEAKER_TOKENS = 10;

/**
 * Who stands right after the verb that cuts a sentence speaks, and is no part of what is said: "The owner, said the same
 * man, offered a pier". Whom the reader took for the source there opens the content. Likewise "It was late, Ruiz said"
 * where the reader took Ruiz for the content.
 */
export function saidInverted(attribution: ReadAttribution, text: AnalysedText): ReadAttribution {
  const cue = attribution.cue.flatMap((place) => tokensIn(text, place));
  const [verb] = cue;
  if (cue.length !== 1 || verb?.tag !== 'VERB' || !COMMUNICATED.has(verb.lemma)) return attribution;
  return speakerBefore(attribution, verb, text) ?? speakerAfter(attribution, verb, text) ?? attribution;
}

function speakerAfter(attribution: ReadAttribution, verb: Token, text: AnalysedText): ReadAttribution | null {
  const { source, content } = attribution;
  const at = content.findIndex(({ start }) => start >= verb.end && start <= verb.end + 1);
  const piece = content[at];
  if (!piece || !/[,”"’']\s$/.test(text.text.slice(Math.max(0, verb.start - 3), verb.start))) return null;
  // Whom the verb follows at once, but for the comma, is no speaker.
  const first = source.filter(({ end }) => end <= verb.start && verb.start - end <= 3);
  if (first.length < source.length) return null;
  const sentence = text.sentences[verb.sentence]!;
  const after = tokensIn(text, { start: piece.start, end: sentence.end });
  const stop = after.findIndex(({ tag }) => tag === 'PUNCT');
  const speaker = after.slice(0, Math.max(stop, 0));
  if (after[stop]?.text !== ',' || !isNominal(speaker)) return null;
  const end = speaker.at(-1)!.end;
  const rest = tokensIn(text, { start: end, end: piece.end }).find((token) => token.text !== ',');
  const said = rest ? [{ start: rest.start, end: piece.end }] : [];
  const others = content.filter((_, i) => i !== at);
  const whole = [...first, ...others, ...said].sort((left, right) => left.start - right.start);
  return whole.length > 0 ? { ...attribution, source: [{ start: piece.start, end }], content: whole } : null;
}

function speakerBefore(
  attribution: ReadAttribution,
  verb: Token,
  text: AnalysedText,
): ReadAttribution | null {
  const { source, content } = attribution;
  const [piece] = content;
  const sentence = text.sentences[verb.sentence]!;
  if (!piece || source.length > 0 || content.length > 1 || piece.end > verb.start) return null;
  if (sentence.end - verb.end > 2 || !isNominal(tokensIn(text, { start: piece.start, end: verb.start })))
    return null;
  const before = text.text.slice(sentence.start, piece.start);
  const said = /^(.{12,}?)[,’'”"]{1,2}\s$/su.exec(before)?.[1];
  if (!said) return null;
  const place = { start: sentence.start, end: sentence.start + said.length };
  return { ...attribution, source: [piece], content: [place] };
}

const isNominal = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 &&
  tokens.length <= MAX_SPEAKER_TOKENS &&
  tokens.every(({ tag, lower }) => NOMINAL.has(tag) || lower === 'of') &&
  tokens.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON');

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);
