import { actorsAt } from '../clauses/actors.ts';
import type { Claim } from '../claim.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectOf } from '../clauses/subject-of.ts';
import { eventFromWords } from '../deals/targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** What somebody holds out to the other side: "Chad will free ten sailors as a goodwill gesture", "in return for aid". */
export function findGestures(scene: Scene): Claim[] {
  return scene.outline.verbs.flatMap((verb) => (isHeldOut(scene, verb) ? gestureAt(scene, verb) : []));
}

const HELD_OUT =
  /^(?: [^\s,;:]+){0,14}? (?:as an? (?:\S+ )?(?:gesture|concession)|in (?:exchange|return) for)\b/;

function isHeldOut({ outline }: Scene, verb: VerbGroup): boolean {
  if (!/^(?:will|would)$/.test(verb.modal ?? '') || verb.isPassive) return false;
  const { start, end } = {
    start: outline.tokens[verb.main]!.end,
    end: outline.text.sentences[verb.sentence]!.end,
  };
  const words = HELD_OUT.exec(outline.text.text.slice(start, end))?.[0];
  if (words === undefined) return false;
  // "Will stand trial for bribes paid in exchange for contracts": what is given hangs on another verb.
  for (let i = verb.main + 1; outline.tokens[i]!.end < start + words.length; i++) {
    if (outline.verbAt(i) && !/^(?:NOUN|PROPN|ADJ)$/.test(outline.tokens[i + 1]?.tag ?? '')) return false;
  }
  return true;
}

function gestureAt(scene: Scene, verb: VerbGroup): Claim[] {
  const { outline, cast } = scene;
  const subject = standingOf(outline, verb) === 'PLANNED' ? subjectOf(outline, verb) : null;
  const to = outline.text.sentences[verb.sentence]!.to;
  const target = subject && eventFromWords(scene, verb.main, to, verb.sentence);
  if (!target) return [];
  const { end } = placeOf(outline, verb.main, verb.main + 1);
  return actorsAt(cast, subject).map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date: null,
    evidence: { start: subject.start, end: Math.max(end, target.end) },
    isRequest: false,
    verb: verb.main,
  }));
}
