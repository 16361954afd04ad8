import type { Offsets } from '../../../language/offsets.ts';
import { NOUNS_OF_SIGNING } from '../../../language/words/agreement-verbs.ts';
import { actorsAt } from '../clauses/actors.ts';
import { agreementsOf } from './agreement-claims.ts';
import { isAcceptable } from './agreed-objects.ts';
import type { Claim } from '../claim.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from '../clauses/series.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, targetsIn, type SightingIndex } from './targets.ts';
import { verbBefore } from '../clauses/subject-of.ts';

/** Who signed by a noun: "the signing of a pact between Peru and Chad", "Peru's ratification of the treaty". */
export function signings(scene: Scene, index: SightingIndex, phrase: Phrase): Claim[] {
  const { outline, cast } = scene;
  const { lemma, lower } = outline.tokens[phrase.head]!;
  const isSigning = NOUNS_OF_SIGNING.has(lower) || NOUNS_OF_SIGNING.has(lemma);
  if (!isSigning || outline.tokens[phrase.to]?.lower !== 'of' || isAhead(scene, phrase)) return [];
  const to = endOfObject(outline, phrase.to + 1, phrase.sentence);
  const target = targetsIn(outline, index, phrase.to + 1, to).find(isAcceptable);
  const signers = target ? signersOf(scene, phrase, target) : [];
  const keys = signers.flatMap((place) => actorsAt(cast, place));
  if (!target || keys.length === 0) return [];
  const evidence = {
    start: placeOf(outline, phrase.from, phrase.to).start,
    end: Math.max(target.end, ...signers.map(({ end }) => end)),
  };
  return agreementsOf(scene, [...new Set(keys)], target, evidence, false);
}

// "Peru's signing of the pact", "the signing of a pact between Peru and Chad", "with Chad", "by both".
function signersOf({ outline }: Scene, { owner }: Phrase, target: Sighting): Offsets[] {
  const holder = owner === null ? undefined : outline.phrases[owner]!;
  const after = outline.phraseAt(target.head)?.to ?? target.head + 1;
  const party = complementsAfter(outline, after, target.sentence).find(({ preposition }) =>
    /^(?:between|with|by)$/.test(preposition),
  );
  const parties = party ? seriesFrom(outline, party.from, target.sentence, false) : [];
  return [...(holder ? [holder] : []), ...parties].map(({ from, to }) => placeOf(outline, from, to));
}

// "Before the signing of the pact", "called for the signing of the pact": nothing is signed yet.
function isAhead({ outline }: Scene, { from, sentence }: Phrase): boolean {
  const before = outline.tokens[from - 1]?.lower ?? '';
  const governor = verbBefore(outline, sentence, from)?.lemma ?? '';
  return (
    /^(?:before|until|pending|without|for|against|towards?)$/.test(before) ||
    /^(?:urge|call|demand|propose|seek|hope|expect|await|postpone|delay|cancel|block|prevent|reject|oppose|want|plan|discuss)$/.test(
      governor,
    )
  );
}
