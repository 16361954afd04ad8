import type { Outline } from './outline.ts';

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|week|month|year|night|weekend|day|morning|evening|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;
const CIRCUMSTANCE = /^(?:in|on|at|during|late|early|last|this)$/;

// "Proposed in September at a summit in Oslo that …".
const MAX_ASIDES = 5;

/**
 * The word where a verb's object begins: past adverbs, days, months and places before "that", "to" or the object.
 * "Agreed on Monday to" leads to "to", "agreed on a truce" to "on".
 */
export function afterAsides(outline: Outline, from: number, sentence: number): number {
  let at = from;
  for (let i = 0; i < MAX_ASIDES; i++) {
    const next = afterAside(outline, at, sentence);
    if (next === at) return at;
    at = next;
  }
  return at;
}

const IN_SOME_WAY =
  /^(?:principle|full|part|statement|letter|communiqu[eé]|declaration|speech|interview|tweet|message|address|writing|return|turn|exchange)$/;

function afterAside(outline: Outline, at: number, sentence: number): number {
  const { tokens } = outline;
  const { tag, lower } = tokens[at] ?? { tag: '', lower: '' };
  if (tokens[at]?.sentence !== sentence) return at;
  if (lower === ',') return afterInsertion(outline, at);
  if (tag === 'ADV' && !/^(?:out|up|off|forward)$/.test(lower)) return at + 1;
  // "Accepted in principle the offer", "promised in a joint statement to".
  const way = lower === 'in' ? outline.phraseAt(at + 1) : undefined;
  if (way && IN_SOME_WAY.test(tokens[way.head]!.lower) && leadsOn(outline, way.to)) return way.to;
  // "Initialled late on Tuesday by".
  if (/^(?:late|early)$/.test(lower) && /^(?:on|in|last)$/.test(tokens[at + 1]?.lower ?? '')) return at + 1;
  const time = outline.phraseAt(at);
  if (time?.from === at && TIME.test(tokens[time.head]!.lower) && leadsOn(outline, time.to)) return time.to;
  const clause = afterCircumstance(outline, at);
  if (clause !== null) return clause;
  const phrase = CIRCUMSTANCE.test(lower) ? outline.phraseAt(at + 1) : undefined;
  if (!phrase || !leadsOn(outline, phrase.to)) return at;
  const { tag: headTag, lower: head } = tokens[phrase.head]!;
  const isPlace = /^(?:in|at)$/.test(lower) && headTag === 'PROPN';
  return TIME.test(head) || isPlace ? phrase.to : at;
}

// "Suggested during the talks that", "offered in exchange to", "insisted until the last hour that".
function afterCircumstance(outline: Outline, at: number): number | null {
  const { tokens } = outline;
  const phrase = LEADS_TO_CIRCUMSTANCE.test(tokens[at]!.lower) ? outline.phraseAt(at + 1) : undefined;
  if (phrase?.from !== at + 1) return null;
  const isClause =
    tokens[phrase.to]?.lower === 'that' ||
    (tokens[phrase.to]?.lower === 'to' && outline.verbFrom(phrase.to)?.from === phrase.to);
  return isClause && !/^(?:it|him|them|her|me|us)$/.test(tokens[phrase.head]!.lower) ? phrase.to : null;
}

const LEADS_TO_CIRCUMSTANCE = /^(?:in|at|during|until|through|throughout|via|from)$/;

// "Agreed, in principle, to": a few words between two commas.
function afterInsertion(outline: Outline, at: number): number {
  for (let i = at + 1; i < at + MAX_INSERTED; i++) {
    const token = outline.tokens[i];
    if (outline.verbAt(i) || token?.tag === 'PUNCT') return token?.lower === ',' && i > at + 1 ? i + 1 : at;
  }
  return at;
}

const MAX_INSERTED = 10;

// Past the aside something must follow that can be an object: "offered last year." has none.
function leadsOn(outline: Outline, at: number): boolean {
  const { tag, lower } = outline.tokens[at] ?? { tag: '', lower: '' };
  return (
    /^(?:to|on|upon|that|in|at|with|by|between)$/.test(lower) ||
    tag === 'ADV' ||
    tag === 'VERB' ||
    outline.phraseAt(at) !== undefined
  );
}
