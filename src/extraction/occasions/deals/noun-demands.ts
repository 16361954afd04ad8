import {
  NOUNS_OF_BIDDING,
  NOUNS_OF_DEMANDING,
  NOUNS_OF_INSISTING,
  NOUNS_OF_READINESS,
  VERBS_OF_GOOD_OFFICES,
} from '../../../language/words/proposal-verbs.ts';
import type { Claim } from '../claim.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { makersAfter, makersOf } from './makers.ts';
import { proposedClause } from './proposed-clauses.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { endOfObject, eventFromWords, targetAt, type SightingIndex } from './targets.ts';

/** What somebody asks for by a noun: "Ruiz's call for a vote" proposes the vote, "her demand for talks" the talks. */
export function findNounDemands(scene: Scene, index: SightingIndex): Claim[] {
  return scene.outline.phrases.flatMap((phrase) => demandAt(scene, index, phrase));
}

function demandAt(scene: Scene, index: SightingIndex, phrase: Phrase): Claim[] {
  const { lemma } = scene.outline.tokens[phrase.head]!;
  if (
    ![NOUNS_OF_DEMANDING, NOUNS_OF_BIDDING, NOUNS_OF_INSISTING, NOUNS_OF_READINESS].some((nouns) =>
      nouns.has(lemma),
    )
  )
    return [];
  const makers = makersOf(scene, phrase);
  const target = makers.keys.length > 0 ? demanded(scene, index, phrase, makers.to) : null;
  if (!target) return [];
  const owner = phrase.owner === null ? phrase : scene.outline.phrases[phrase.owner]!;
  const { start } = placeOf(scene.outline, owner.from, owner.to);
  return makers.keys.map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date: null,
    evidence: { start: Math.min(makers.start ?? start, start), end: target.end },
    isRequest: false,
    verb: phrase.head,
  }));
}

/** What a noun asks for, whoever makes it: "stop the raids" of "the union's call on Chad to stop the raids"; null for other nouns. */
export function demandedBy(scene: Scene, index: SightingIndex, phrase: Phrase): Sighting | null {
  const { lemma } = scene.outline.tokens[phrase.head]!;
  const isDemand = NOUNS_OF_DEMANDING.has(lemma) || NOUNS_OF_BIDDING.has(lemma);
  return isDemand ? demanded(scene, index, phrase, makersAfter(scene, phrase).to) : null;
}

function demanded(scene: Scene, index: SightingIndex, phrase: Phrase, after: number): Sighting | null {
  const { outline } = scene;
  const { lemma } = outline.tokens[phrase.head]!;
  const { sentence } = phrase;
  const at = pastAddressee(outline, after);
  const preposition = outline.tokens[at]?.lower;
  if (
    preposition === 'for'
      ? NOUNS_OF_DEMANDING.has(lemma)
      : preposition === 'on' && NOUNS_OF_INSISTING.has(lemma)
  ) {
    if (isAskedOfNewsmakers(outline, at + 1)) return null;
    const to = endOfObject(outline, at + 1, sentence);
    return targetAt(outline, index, at + 1) ?? eventFromWords(scene, at + 1, to, sentence);
  }
  if (preposition === 'that') return proposedClause(scene, index, { lemma, sentence }, at);
  const isReady = NOUNS_OF_READINESS.has(lemma);
  const mayBid = isReady || (NOUNS_OF_BIDDING.has(lemma) && !isByPhone(outline, phrase));
  const deed = mayBid ? deedAfter(outline, at) : null;
  if (isReady && !(deed && VERBS_OF_GOOD_OFFICES.has(deed.lemma))) return null;
  return deed && eventFromWords(scene, deed.main, endOfObject(outline, deed.main + 1, sentence), sentence);
}

// "A request with Spain for", "an appeal to the council for".
function pastAddressee(outline: Outline, at: number): number {
  const phrase = /^(?:to|with|on)$/.test(outline.tokens[at]?.lower ?? '')
    ? outline.phraseAt(at + 1)
    : undefined;
  return phrase && /^(?:for|that)$/.test(outline.tokens[phrase.to]?.lower ?? '') ? phrase.to : at;
}

// "A phone call from Ruiz to discuss the port".
const isByPhone = ({ tokens }: Outline, { head, to }: Phrase) =>
  tokens[head]!.lemma === 'call' &&
  (tokens[to]?.lower === 'from' ||
    /^(?:phone|telephone|video|conference)$/.test(tokens[head - 1]?.lower ?? ''));

// "To close the port"; "to Lind to close the port", "on the council to close the port".
function deedAfter(outline: Outline, at: number): VerbGroup | null {
  const addressee = /^(?:to|on|with)$/.test(outline.tokens[at]?.lower ?? '')
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
