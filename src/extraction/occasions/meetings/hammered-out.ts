import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { standingOf } from '../clauses/standing.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { mayFace } from './may-face.ts';
import { pairFrom } from './party.ts';
import { toldMeeting } from './told-meeting.ts';

/** Texts that two sides worked out at one table: "the accord was thrashed out between Ruiz and the Harbour Party". */
export function hammeredOut(scene: Scene): Sighting[] {
  return scene.outline.verbs.flatMap((verb) => hammeredAt(scene, verb) ?? []);
}

function hammeredAt(scene: Scene, verb: VerbGroup): Sighting | null {
  const { tokens } = scene.outline;
  const isOut = /^(?:hammer|thrash)$/.test(verb.lemma) && tokens[verb.main + 1]?.lower === 'out';
  if (!isOut && verb.lemma !== 'negotiate') return null;
  const at = verb.main + (isOut ? 2 : 1);
  const between = tokens[at]?.lower === 'between' ? pairFrom(scene, at + 1) : null;
  const keys = [...new Set(between?.keys ?? [])].filter((key) => mayFace(scene.cast, key, true));
  if (!between || keys.length !== 2 || standingOf(scene.outline, verb) !== 'FACT') return null;
  const evidence = { start: tokens[verb.from]!.start, end: between.end };
  const participants = keys.map((key) => ({ key, evidence, isFacing: true, side: null }));
  return toldMeeting(scene, { ...verb, lemma: 'negotiate' }, participants, false);
}
