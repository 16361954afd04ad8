import type { Claim } from '../claim.ts';
import { deedsTold, tokenAt, type DeedTold } from '../clauses/deeds-told.ts';
import { standingOf } from '../clauses/standing.ts';
import { readinessFor } from './readiness.ts';
import type { Scene } from '../scene.ts';
import { isContact, type Sighting } from '../sighting.ts';
import { eventFromWords, pointerAt, targetAt, type SightingIndex } from './targets.ts';

/** Deeds less probable than this are left to the rules; measured on annotated news. */
const LEAST_PROBABILITY = { PROPOSED: 0.75, AGREED: 0.65 } as const;

/** Who proposed or agreed to what by the eyes of the reader, beside what the rules have found in the same sentence. */
export function dealsRead(scene: Scene, index: SightingIndex, found: readonly Claim[]): Claim[] {
  const known = new Set(found.map(({ type, actor, target }) => same(type, actor, target.sentence)));
  const words = new Set(
    found.flatMap(({ type, verb, target }) => [`${type} ${verb}`, `${type} ${target.head}`]),
  );
  return (['PROPOSED', 'AGREED'] as const).flatMap((type) =>
    deedsTold(scene, type, LEAST_PROBABILITY[type]).flatMap((told) => {
      if (words.has(`${type} ${told.trigger}`) || isNone(scene, index, told)) return [];
      const keys = told.keys.filter((key) => !known.has(same(type, key, told.sentence)));
      const target = keys.length > 0 ? matterOf(scene, index, told) : null;
      return target ? keys.map((key) => claimOf(scene, type, key, target, told)) : [];
    }),
  );
}

// "Pushed Lind to accept the truce", "did not sign", "the call between Ruiz and Lind": the words beside mislead the reader.
function isNone(scene: Scene, index: SightingIndex, told: DeedTold): boolean {
  const { deed, trigger } = told;
  const occasion = index.get(trigger);
  if (occasion && isContact(occasion.kind)) return true;
  const verb = scene.outline.verbAt(trigger);
  if (!verb) return deed.type === 'PROPOSED' && isAnswered(scene, told);
  if (deed.type === 'AGREED') return readinessFor(scene, verb) === 'NONE';
  return /^(?:OPEN|DENIED)$/.test(standingOf(scene.outline, verb));
}

// "Peru rejected the offer": somebody else's.
function isAnswered({ outline }: Scene, { actors, trigger, sentence }: DeedTold): boolean {
  const verb = outline.verbLeftOf(trigger);
  if (verb?.sentence !== sentence || !ANSWERING.test(verb.lemma)) return false;
  return actors.every(({ start }) => start < outline.tokens[verb.main]!.start);
}

const ANSWERING =
  /^(?:reject|accept|dismiss|decline|refuse|welcome|consider|study|approve|back|support|endorse|oppose|discuss|review|receive|turn|weigh|hail|await|agree|examine|spurn|rebuff|mull|applaud|praise|criticise|criticize|denounce)$/;

const same = (type: string, actor: string, sentence: number) => `${type} ${actor} ${String(sentence)}`;

function claimOf(
  scene: Scene,
  type: Claim['type'],
  actor: string,
  target: Sighting,
  { deed, evidence, trigger }: DeedTold,
): Claim {
  return {
    type,
    actor,
    target,
    isConditional: deed.isConditional,
    date: scene.calendar.dayNear(target, evidence, false),
    evidence,
    isRequest: false,
    verb: trigger,
  };
}

function matterOf(
  scene: Scene,
  index: SightingIndex,
  { deed, trigger, sentence }: DeedTold,
): Sighting | null {
  const { outline } = scene;
  if (!deed.matter) return index.get(trigger) ?? null;
  const from = tokenAt(outline, deed.matter.start);
  // "Signed as witnesses".
  if (outline.tokens[from - 1]?.lower === 'as') return null;
  const to = tokenAt(outline, deed.matter.end);
  return (
    pointerAt(scene, from) ?? targetAt(outline, index, from) ?? eventFromWords(scene, from, to, sentence, to)
  );
}
