import { NOUNS_OF_DEMANDING } from '../../../language/words/proposal-verbs.ts';
import { actorsAt, ownersOf } from '../clauses/actors.ts';
import type { Claim } from '../claim.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from '../clauses/series.ts';
import { endOfObject, eventFromWords, targetAt, type SightingIndex } from './targets.ts';

/** What somebody asks for by a noun: "Ruiz's call for a vote" proposes the vote, "her demand for talks" the talks. */
export function findNounDemands(scene: Scene, index: SightingIndex): Claim[] {
  return scene.outline.phrases.flatMap((phrase) => demandAt(scene, index, phrase));
}

function demandAt(scene: Scene, index: SightingIndex, phrase: Phrase): Claim[] {
  const { outline, cast } = scene;
  const isDemand = NOUNS_OF_DEMANDING.has(outline.tokens[phrase.head]!.lemma);
  if (!isDemand) return [];
  const by =
    outline.tokens[phrase.to]?.lower === 'by'
      ? seriesFrom(outline, phrase.to + 1, phrase.sentence, true)
      : [];
  const at = by.at(-1)?.to ?? phrase.to;
  if (outline.tokens[at]?.lower !== 'for') return [];
  const makers = by.flatMap(({ from, to }) => actorsAt(cast, placeOf(outline, from, to)));
  const actors = makers.length > 0 ? makers : ownersOf(outline, cast, phrase);
  const from = at + 1;
  const target =
    actors.length > 0 && !isAskedOfNewsmakers(outline, from)
      ? (targetAt(outline, index, from) ??
        eventFromWords(scene, from, endOfObject(outline, from, phrase.sentence), phrase.sentence))
      : null;
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

// "A request for comment" is the paper's own business.
function isAskedOfNewsmakers(outline: Outline, from: number): boolean {
  const { lemma } = outline.tokens[outline.phraseAt(from)?.head ?? from] ?? { lemma: '' };
  return /^(?:comment|interview|information|anonymity|clarification)$/.test(lemma);
}
