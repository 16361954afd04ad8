import { proposedBy, type Claim } from '../claim.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectRunOf } from '../clauses/subject-of.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { makersOf } from './makers.ts';
import { eventFromPassive } from './passive-matters.ts';
import { targetsIn, type SightingIndex } from './targets.ts';

/** What is done at somebody's bidding: "the meeting was held at the request of Chad", "postponed at Ruiz's request". */
export function findBidden(scene: Scene, index: SightingIndex): Claim[] {
  return scene.outline.phrases.flatMap((phrase) => {
    if (!isBidding(scene, phrase)) return [];
    const { keys, to } = makersOf(scene, phrase);
    const target = keys.length > 0 ? biddenBefore(scene, index, phrase) : null;
    if (!target) return [];
    const evidence = { start: target.start, end: placeOf(scene.outline, phrase.from, to).end };
    return proposedBy(keys, target, evidence, phrase.head);
  });
}

const BIDDING = /^(?:request|invitation|suggestion|behest|urging|insistence|instigation|initiative)$/;

function isBidding({ outline }: Scene, { from, head, owner }: Phrase): boolean {
  const first = owner === null ? from : outline.phrases[owner]!.from;
  return (
    /^(?:at|on|upon)$/.test(outline.tokens[first - 1]?.lower ?? '') &&
    BIDDING.test(outline.tokens[head]!.lemma)
  );
}

// The nearest occasion told of before, or what was done: "postpone the hearing".
function biddenBefore(scene: Scene, index: SightingIndex, phrase: Phrase): Sighting | null {
  const { outline } = scene;
  const { from: first } = outline.text.sentences[phrase.sentence]!;
  const known = targetsIn(outline, index, first, phrase.from - 1).at(-1);
  if (known && !known.isWeak) return known;
  const verb = outline.verbLeftOf(phrase.from);
  if (verb?.sentence !== phrase.sentence || !verb.isPassive || standingOf(outline, verb) !== 'FACT')
    return null;
  const subject = subjectRunOf(outline, verb);
  return subject && eventFromPassive(scene, subject.from, verb);
}
