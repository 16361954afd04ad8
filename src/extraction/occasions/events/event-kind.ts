import type { Token } from '../../../language/analysed-text.ts';
import type { EventKind } from '../../extraction.ts';
import {
  EVENT_NOUNS,
  EXCHANGED_NOUNS,
  FIGHTING_NOUNS,
  HALTING_NOUNS,
  HALTING_VERBS,
  VESSEL_NOUNS,
} from '../../../language/words/event-nouns.ts';
import type { Complement } from '../clauses/complements.ts';
import { isNoEvent } from './no-event.ts';
import { isOfWorkers } from './of-workers.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';

/** True for nouns that may name an event, depending on what stands around them; a quick look before `kindOf`. */
export function mayNameEvent({ tag, lemma }: Token): boolean {
  if (tag !== 'NOUN' && tag !== 'PROPN') return false;
  return EVENT_NOUNS.has(lemma) || HALTING_NOUNS.has(lemma) || VESSEL_NOUNS.has(lemma);
}

/** The kind of event that a phrase names with what follows it; null for other nouns. */
export function kindOf(outline: Outline, phrase: Phrase, after: readonly Complement[]): EventKind | null {
  const { tokens } = outline;
  const { lemma, lower } = tokens[phrase.head]!;
  if (!mayNameEvent(tokens[phrase.head]!)) return null;
  if (isFigurative(outline, phrase, lemma) || isNoEvent(outline, phrase)) return null;
  if (lemma === 'strike' && isOfWorkers(outline, phrase)) return 'PROTEST';
  if (isHaltOfFighting(outline, phrase, after)) return 'CEASEFIRE';
  if (isExchange(outline, phrase, lemma, after)) return 'EXCHANGE';
  if (lemma === 'exchange' || lemma === 'swap') return isOfThings(outline, phrase) ? null : 'CALL';
  if (HALTING_NOUNS.has(lemma)) return isHaltOfSomething(outline, phrase, lemma) ? 'PROPOSAL' : null;
  const kind = EVENT_NOUNS.get(lemma) ?? null;
  if (kind === 'NEGOTIATION' && lemma === 'talk' && lower !== 'talks') return null;
  if (lemma === 'call' && hasWord(outline, phrase, /^(?:courtesy|farewell|introductory)$/)) return 'VISIT';
  if (kind === 'CALL' && isCallFor(outline, phrase)) return null;
  if (kind === 'MEETING' && hasWord(outline, phrase, /^(?:phone|telephone|video|virtual|online)$/))
    return 'CALL';
  return VESSEL_NOUNS.has(lemma) ? (contentKind(outline, phrase) ?? kind) : kind;
}

// "A great relief", "a propaganda coup"; "the takeover of the country" is no business of companies.
function isFigurative(outline: Outline, phrase: Phrase, lemma: string): boolean {
  const { tokens } = outline;
  if (lemma === 'relief') return /^(?:a|an|his|her|their|my|our)$/.test(tokens[phrase.from]!.lower);
  if (lemma === 'coup') return hasWord(outline, phrase, /^(?:propaganda|publicity|diplomatic|marketing)$/);
  if (lemma !== 'takeover' || tokens[phrase.to]?.lower !== 'of') return false;
  return /^(?:country|city|capital|government|power|state|town|region|parliament)$/.test(
    tokens[outline.phraseAt(phrase.to + 1)?.head ?? -1]?.lemma ?? '',
  );
}

function isHaltOfFighting(outline: Outline, phrase: Phrase, after: readonly Complement[]): boolean {
  const { tokens } = outline;
  const { lemma } = tokens[phrase.head]!;
  if (HALTING_NOUNS.has(lemma)) return isFighting(outline, after[0]?.phrases[0]);
  if (!VESSEL_NOUNS.has(lemma)) return false;
  const verb = tokens[phrase.to]?.lower === 'to' ? tokens[phrase.to + 1] : undefined;
  return (
    verb !== undefined &&
    HALTING_VERBS.has(verb.lemma) &&
    isFighting(outline, outline.phraseAt(phrase.to + 2))
  );
}

/** True where a phrase names fighting: "strikes", "all hostilities". */
export function isFighting(outline: Outline, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && FIGHTING_NOUNS.has(outline.tokens[phrase.head]!.lemma);
}

function isExchange(outline: Outline, phrase: Phrase, lemma: string, after: readonly Complement[]): boolean {
  const isNamed = lemma === 'exchange' || lemma === 'swap';
  if (!isNamed && !(VESSEL_NOUNS.has(lemma) && hasWord(outline, phrase, /^(?:exchange|swap)$/))) return false;
  const heads = [...range(phrase.from, phrase.to), ...(after[0]?.phrases.map(({ head }) => head) ?? [])];
  return heads.some((i) => EXCHANGED_NOUNS.has(outline.tokens[i]!.lemma));
}

const isHaltOfSomething = ({ tokens }: Outline, { to }: Phrase, lemma: string) =>
  lemma !== 'end' &&
  lemma !== 'stop' &&
  lemma !== 'pause' &&
  /^(?:of|to|in|on)$/.test(tokens[to]?.lower ?? '');

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

const hasWord = ({ tokens }: Outline, { from, to }: Phrase, words: RegExp) =>
  tokens.slice(from, to).some((token) => words.test(token.lemma));

// "A student exchange", "the exchange rate", "an exchange of fire".
function isOfThings(outline: Outline, phrase: Phrase): boolean {
  return (
    /^(?:of|rate)$/.test(outline.tokens[phrase.to]?.lower ?? '') ||
    hasWord(
      outline,
      phrase,
      /^(?:academic|cultural|student|scientific|stock|educational|trade|datum|data|information|technical|currency|foreign|people)$/,
    )
  );
}

// "A call for calm", "the call to disarm" are no telephone calls.
function isCallFor(outline: Outline, phrase: Phrase): boolean {
  const { tokens } = outline;
  if (tokens[phrase.head]!.lemma !== 'call') return false;
  if (hasWord(outline, phrase, /^(?:phone|telephone|video|conference)$/)) return false;
  if (/^(?:for|on|upon)$/.test(tokens[phrase.to]?.lower ?? ''))
    return !/^\p{Lu}/u.test(tokens[phrase.to + 1]?.text ?? '');
  return tokens[phrase.to]?.lower === 'to' && outline.phraseAt(phrase.to + 1) === undefined;
}

const CONTENT = new Set<EventKind>(['CEASEFIRE', 'EXCHANGE', 'SANCTION', 'AID', 'ELECTION', 'VOTE']);

// "Ceasefire proposal", "aid package": the word before tells the kind.
function contentKind(outline: Outline, phrase: Phrase): EventKind | null {
  for (let i = phrase.head - 1; i >= phrase.from; i--) {
    const { lemma, tag } = outline.tokens[i]!;
    const kind = tag === 'NOUN' ? EVENT_NOUNS.get(lemma) : undefined;
    if (kind && CONTENT.has(kind)) return kind;
    if (kind === 'AGREEMENT' && lemma !== 'peace') return kind;
  }
  return null;
}
