import { VERBS_OF_BINDING } from '../../../language/words/agreement-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt } from '../clauses/actors.ts';
import type { Claim } from '../claim.ts';
import { agreementsOf } from './agreement-claims.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectActors } from '../clauses/subject-actors.ts';
import { subjectRunOf } from '../clauses/subject-of.ts';
import type { SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Who agreed to a deal by its terms: "under the accord, Peru will free the sailors", "the deal commits Peru to …". */
export function agreedTerms(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  return [...boundBy(scene, index, verb), ...actingUnder(scene, index, verb)];
}

// "The accord obliges Peru to withdraw".
function boundBy(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  const { outline, cast } = scene;
  if (!VERBS_OF_BINDING.has(verb.lemma) || verb.isPassive || standingOf(outline, verb) !== 'FACT') return [];
  const subject = subjectRunOf(outline, verb);
  const deal = subject && dealAt(outline, index, subject.from);
  const object = outline.phraseAt(verb.main + 1);
  if (!deal || !object || !/^(?:to|and)$/.test(outline.tokens[object.to]?.lower ?? '')) return [];
  const place = placeOf(outline, object.from, object.to);
  return agreementsOf(scene, actorsAt(cast, place), deal, { start: deal.start, end: place.end }, false);
}

// "Peru will free the sailors under the accord".
function actingUnder(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  const { outline } = scene;
  if (!isDuty(outline, verb)) return [];
  const deal = dealOver(outline, index, verb);
  const subject = deal && subjectActors(scene, verb);
  if (!deal || !subject) return [];
  const evidence = { start: Math.min(subject.start, deal.start), end: Math.max(subject.end, deal.end) };
  return agreementsOf(scene, subject.keys.filter(isNotOf(deal)), deal, evidence, false);
}

const isNotOf =
  ({ proposers }: Sighting) =>
  (key: LocalKey) =>
    !proposers.includes(key);

// "Will free", "must free"; "would free" tells of terms that are still talked about.
const isDuty = ({ tokens }: Outline, { modal, isNegated, isPassive, main, from }: VerbGroup) =>
  !isPassive &&
  !isNegated &&
  tokens[main]!.lower !== 'be' &&
  (/^(?:will|shall|must)$/.test(modal ?? '') ||
    tokens
      .slice(from, main)
      .some(({ lower }, i, helpers) => lower === 'to' && helpers[i - 1]?.lemma === 'be'));

// The words that a clause of terms opens or ends with are near its verb.
const MAX_WORDS_AWAY = 25;

function dealOver(outline: Outline, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { from, to } = outline.text.sentences[verb.sentence]!;
  const first = Math.max(from, verb.from - MAX_WORDS_AWAY);
  for (let i = first; i < Math.min(to, verb.main + MAX_WORDS_AWAY); i++) {
    if (!UNDER.test(outline.tokens[i]!.lower)) continue;
    const isInTerms =
      /^(?:the|its)$/.test(outline.tokens[i + 1]?.lower ?? '') && outline.tokens[i + 2]?.lemma === 'term';
    const deal = dealAt(outline, index, isInTerms ? i + 4 : i + 1);
    if (deal) return deal;
  }
  return null;
}

const UNDER = /^(?:under|per)$/;

function dealAt(outline: Outline, index: SightingIndex, at: number): Sighting | null {
  let phrase = outline.phraseAt(at);
  while (phrase && outline.phrases[phrase.index + 1]?.owner === phrase.index)
    phrase = outline.phrases[phrase.index + 1];
  const deal = phrase && index.get(phrase.head);
  const words = phrase ? outline.tokens.slice(phrase.from, phrase.to) : [];
  const isSealed = deal && /^(?:AGREEMENT|CEASEFIRE|EXCHANGE)$/.test(deal.kind) && !deal.isVerb;
  return isSealed && !words.some(({ lower }) => UNSEALED.test(lower)) ? deal : null;
}

const UNSEALED = /^(?:proposed|draft|possible|potential|planned|any|no|a|an|such)$/;
