import { NOUNS_OF_BIDDING, NOUNS_OF_DEMANDING } from '../../../language/words/proposal-verbs.ts';
import { actorsAt, ownersOf } from '../clauses/actors.ts';
import type { Claim } from '../claim.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from '../clauses/series.ts';
import type { Sighting } from '../sighting.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { endOfObject, eventFromWords, targetAt, type SightingIndex } from './targets.ts';

/** What somebody asks for by a noun: "Ruiz's call for a vote" proposes the vote, "her demand for talks" the talks. */
export function findNounDemands(scene: Scene, index: SightingIndex): Claim[] {
  return scene.outline.phrases.flatMap((phrase) => demandAt(scene, index, phrase));
}

function demandAt(scene: Scene, index: SightingIndex, phrase: Phrase): Claim[] {
  const { outline, cast } = scene;
  const { lemma } = outline.tokens[phrase.head]!;
  if (!NOUNS_OF_DEMANDING.has(lemma) && !NOUNS_OF_BIDDING.has(lemma)) return [];
  const makers = makersAfter(scene, phrase);
  const actors = makers.keys.length > 0 ? makers.keys : ownersOf(outline, cast, phrase);
  const target = actors.length > 0 ? demanded(scene, index, phrase, makers.to) : null;
  if (!target) return [];
  const owner = phrase.owner === null ? phrase : outline.phrases[phrase.owner]!;
  const { start } = placeOf(outline, owner.from, owner.to);
  return actors.map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date: null,
    evidence: { start, end: target.end },
    isRequest: false,
    verb: phrase.head,
  }));
}

// "By Ruiz", "from Ruiz", "of President Ruiz and Lind": who makes it, and the word after them.
function makersAfter({ outline, cast }: Scene, phrase: Phrase) {
  const isLed = /^(?:by|from|of)$/.test(outline.tokens[phrase.to]?.lower ?? '');
  const members = isLed ? seriesFrom(outline, phrase.to + 1, phrase.sentence, true) : [];
  const keys = members.flatMap(({ from, to }) => actorsAt(cast, placeOf(outline, from, to)));
  return { keys: [...new Set(keys)], to: (keys.length > 0 ? members.at(-1)?.to : undefined) ?? phrase.to };
}

function demanded(scene: Scene, index: SightingIndex, phrase: Phrase, at: number): Sighting | null {
  const { outline } = scene;
  const { lemma } = outline.tokens[phrase.head]!;
  const { sentence } = phrase;
  if (outline.tokens[at]?.lower === 'for' && NOUNS_OF_DEMANDING.has(lemma)) {
    if (isAskedOfNewsmakers(outline, at + 1)) return null;
    const to = endOfObject(outline, at + 1, sentence);
    return targetAt(outline, index, at + 1) ?? eventFromWords(scene, at + 1, to, sentence);
  }
  const deed = NOUNS_OF_BIDDING.has(lemma) && !isByPhone(outline, phrase) ? deedAfter(outline, at) : null;
  return deed && eventFromWords(scene, deed.main, endOfObject(outline, deed.main + 1, sentence), sentence);
}

// "A phone call from Ruiz to discuss the port".
const isByPhone = ({ tokens }: Outline, { head, to }: Phrase) =>
  tokens[head]!.lemma === 'call' &&
  (tokens[to]?.lower === 'from' ||
    /^(?:phone|telephone|video|conference)$/.test(tokens[head - 1]?.lower ?? ''));

// "To close the port"; "to Lind to close the port", "on the council to close the port".
function deedAfter(outline: Outline, at: number): VerbGroup | null {
  const addressee = /^(?:to|on)$/.test(outline.tokens[at]?.lower ?? '')
    ? outline.phraseAt(at + 1)
    : undefined;
  const from = addressee ? addressee.to : at;
  const verb = outline.verbFrom(from);
  return verb?.form === 'INFINITIVE' && verb.from === from && !verb.isNegated ? verb : null;
}

// "A request for comment" is the paper's own business.
function isAskedOfNewsmakers(outline: Outline, from: number): boolean {
  const { lemma } = outline.tokens[outline.phraseAt(from)?.head ?? from] ?? { lemma: '' };
  return /^(?:comment|interview|information|anonymity|clarification)$/.test(lemma);
}
