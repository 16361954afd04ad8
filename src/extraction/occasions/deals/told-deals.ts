import { VERBS_OF_COMING_ABOUT } from '../../../language/words/agreement-verbs.ts';
import { NEGATIONS } from '../../../language/words/doubt-words.ts';
import { actorsAt } from '../clauses/actors.ts';
import type { Claim } from '../claim.ts';
import { agreementsOf } from './agreement-claims.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from '../clauses/series.ts';
import { standingOf } from '../clauses/standing.ts';
import type { SightingIndex } from './targets.ts';

/** Whose deal it is that came about: "a truce between Peru and Chad took effect", "a deal between the two was signed". */
export function toldDeals(scene: Scene, index: SightingIndex, phrase: Phrase): Claim[] {
  const { outline, cast } = scene;
  const deal = index.get(phrase.head);
  if (!deal || deal.isVerb || !/^(?:AGREEMENT|CEASEFIRE|EXCHANGE)$/.test(deal.kind)) return [];
  if (outline.tokens.slice(phrase.from, phrase.to).some(({ lower }) => NEGATIONS.has(lower))) return [];
  const between = complementsAfter(outline, phrase.to, phrase.sentence).find(
    ({ preposition }) => preposition === 'between',
  );
  if (!between || !cameAbout(scene, phrase, between.to)) return [];
  const parties = seriesFrom(outline, between.from, phrase.sentence, true).filter(
    ({ to }) => to <= between.to,
  );
  const keys = new Set(parties.flatMap(({ from, to }) => actorsAt(cast, placeOf(outline, from, to))));
  if (keys.size < 2) return [];
  const evidence = {
    start: placeOf(outline, phrase.from, phrase.to).start,
    end: placeOf(outline, between.from, between.to).end,
  };
  return agreementsOf(scene, [...keys], deal, evidence, false);
}

// "Was reached", "came into force", "has been holding since": there is one.
function cameAbout({ outline }: Scene, { sentence, from }: Phrase, after: number): boolean {
  const verb = outline.verbFrom(after);
  const isSubject = outline.tokens[from - 1]?.tag !== 'ADP' && outline.verbAt(from - 1) === undefined;
  return (
    isSubject &&
    verb?.sentence === sentence &&
    verb.form === 'FINITE' &&
    verb.from - after < MAX_WORDS_TO_VERB &&
    VERBS_OF_COMING_ABOUT.has(verb.lemma) &&
    /^(?:FACT|PLANNED)$/.test(standingOf(outline, verb))
  );
}

const MAX_WORDS_TO_VERB = 5;
