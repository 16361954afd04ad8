import type { Offsets } from '../../../language/offsets.ts';
import { VERBS_OF_PROPOSING } from '../../../language/words/proposal-verbs.ts';
import { isAcceptable } from './agreed-objects.ts';
import type { Claim } from '../claim.ts';
import { isNobody } from './nobody.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { asPassive, doersOf } from '../clauses/passive.ts';
import { leftTarget } from './passive-targets.ts';
import { isPlan, proposedMatters } from './proposed-matters.ts';
import { waysOfProposing, type Proposing } from './proposing.ts';
import { hasNoObject, namedBeforeSubject } from './relative-objects.ts';
import { entitledAmong } from './rulers.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectActors, subjectGoneOn } from '../clauses/subject-actors.ts';
import type { SightingIndex } from './targets.ts';
import { urgedInPassive } from './urged.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Who proposed, demanded or called for what, by verb ("proposed a truce") and by noun ("Ruiz's proposal"). */
export function findProposals(scene: Scene, index: SightingIndex): Claim[] {
  return [
    ...scene.outline.verbs.flatMap((verb) => proposalsAt(scene, index, verb)),
    ...nounProposals(scene, index),
  ];
}

function proposalsAt(scene: Scene, index: SightingIndex, told: VerbGroup): Claim[] {
  const ways = waysOfProposing(scene.outline, told);
  const verb = asPassive(scene.outline, told);
  if (ways.length === 0 || isModifier(scene, verb) || isInverted(scene, verb)) return [];
  const standing = standingOf(scene.outline, verb);
  if (standing === 'DENIED' || standing === 'OPEN') return [];
  if (verb.isPassive) return passiveProposals(scene, index, verb, ways);
  const subject = subjectActors(scene, verb) ?? subjectGoneOn(scene, verb);
  if (!subject || isNobody(scene.outline, subject)) return [];
  return activeMatters(scene, index, verb, ways, subject).flatMap(({ target, isRequest }) => {
    const keys = entitledAmong(scene, verb, subject.keys, target.lemma);
    const evidence = spanning(scene.outline, subject, verb, target);
    const claims = proposalsOf(scene, keys, target, evidence);
    return claims.map((claim) => ({ ...claim, isRequest, verb: verb.main }));
  });
}

function activeMatters(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  ways: readonly Proposing[],
  subject: Offsets,
): { target: Sighting; isRequest: boolean }[] {
  for (const proposing of ways) {
    // "Was told to make an offer": nothing is on the table yet.
    if (proposing.way === 'PRESENTING' && verb.form === 'INFINITIVE') continue;
    const matters = proposedMatters(scene, index, verb, proposing);
    const isRequest = proposing.way === 'URGING';
    if (matters.length > 0) return matters.map((target) => ({ target, isRequest }));
  }
  const before = namedBefore(scene, index, verb, subject);
  return before ? [{ target: before, isRequest: false }] : [];
}

// "The plan that Ruiz proposed"; "the tour that he offers" is nothing to agree to.
function namedBefore(scene: Scene, index: SightingIndex, verb: VerbGroup, subject: Offsets): Sighting | null {
  const isForward = scene.outline.tokens[verb.main + 1]?.lower === 'forward';
  const isPutting = VERBS_OF_PROPOSING.has(verb.lemma) || isForward || /^(?:request|seek)$/.test(verb.lemma);
  const isBare = hasNoObject(scene, verb) && isPutting;
  const before = isBare ? namedBeforeSubject(scene, index, verb, subject) : null;
  return before && isAcceptable(before) ? before : null;
}

// "On proposed measures": the tagger takes the word for a verb.
function isModifier({ outline }: Scene, { main, from, lemma }: VerbGroup): boolean {
  const before = outline.tokens[main - 1];
  return (
    from === main &&
    (before?.tag === 'ADP' || (before?.tag === 'DET' && !/^(?:both|all|each)$/.test(before.lower))) &&
    outline.tokens[main]!.lower !== lemma
  );
}

// "“…,” demanded Ruiz": what stands before the verb is what was said.
function isInverted({ outline }: Scene, { main }: VerbGroup): boolean {
  return /^[”"'’]$/.test(outline.tokens[main - 1]?.text ?? '') && outline.tokens[main + 1]?.tag === 'PROPN';
}

function passiveProposals(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  ways: readonly Proposing[],
): Claim[] {
  const doers = doersOf(scene, verb);
  const keys = doers ? entitledAmong(scene, verb, doers.keys, '') : [];
  if (!doers || keys.length === 0) return [];
  const urged = ways[0]!.way === 'URGING' ? urgedInPassive(scene, index, verb) : null;
  const targets = urged ? [urged] : presentedInPassive(scene, index, verb, ways.at(-1)!);
  return targets.flatMap((target) =>
    proposalsOf(scene, keys, target, {
      start: urged ? placeOf(scene.outline, verb.from, verb.main).start : target.start,
      end: Math.max(doers.end, target.end),
    }),
  );
}

function presentedInPassive(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  { way }: Proposing,
): Sighting[] {
  if (way === 'URGING') return [];
  const isPresenting = way === 'PRESENTING';
  const mayBeNew = !isPresenting && !/^(?:offer|suggest|recommend|seek|ask|require)$/.test(verb.lemma);
  return leftTarget(scene, index, verb, mayBeNew).filter(
    (target) => !isPresenting || isPlan(target) || (isDrafting(verb) && isAcceptable(target)),
  );
}

// "The compromise drafted by Ruiz", "a text drawn up by Lind".
const isDrafting = ({ lemma }: VerbGroup) =>
  /^(?:draft|draw|devise|formulate|author|submit|present|circulate|introduce)$/.test(lemma);

function proposalsOf(scene: Scene, actors: readonly string[], target: Sighting, evidence: Offsets): Claim[] {
  const date = scene.calendar.dayNear(target, evidence, false);
  return actors.map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date,
    evidence,
    isRequest: false,
    verb: target.head,
  }));
}

const spanning = (outline: Outline, subject: Offsets, verb: VerbGroup, target: Offsets): Offsets => ({
  start: Math.min(subject.start, placeOf(outline, verb.from, verb.main).start),
  end: Math.max(subject.end, target.end),
});

function nounProposals(scene: Scene, index: SightingIndex): Claim[] {
  return [...index.values()].flatMap((sighting) => {
    const phrase = scene.outline.phraseAt(sighting.head);
    const owner = phrase && phrase.owner !== null ? scene.outline.phrases[phrase.owner] : undefined;
    const start = owner ? placeOf(scene.outline, owner.from, owner.to).start : sighting.start;
    return proposalsOf(scene, sighting.proposers, sighting, {
      start,
      end: Math.max(sighting.end, sighting.evidence.end),
    });
  });
}
