import type { LocalKey } from '../../extraction.ts';
import { actorsOfPhrase } from '../clauses/actors.ts';
import type { Claim } from '../claim.ts';
import { isNobody } from './nobody.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectActors } from '../clauses/subject-actors.ts';
import { subjectRunOf } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** A yes to what was just proposed: "Ruiz asked Lind to stay. Lind agreed", "the offer was accepted", "Lind has said yes". */
export function plainYeses(scene: Scene, proposals: readonly Claim[]): Claim[] {
  return scene.outline.verbs.flatMap((verb) => {
    if (!isYes(scene.outline, verb) || standingOf(scene.outline, verb) !== 'FACT') return [];
    const { start } = placeOf(scene.outline, verb.main, verb.main + 1);
    const proposal = proposals.findLast(
      ({ evidence, target }) => evidence.end <= start && target.sentence >= verb.sentence - 1,
    );
    return proposal ? yesTo(scene, proposal, verb) : [];
  });
}

function yesTo(scene: Scene, proposal: Claim, verb: VerbGroup): Claim[] {
  const { outline } = scene;
  const subject = verb.isPassive ? subjectOfPassive(scene, verb, proposal) : subjectActors(scene, verb);
  if (!subject || isNobody(outline, subject)) return [];
  const { end } = placeOf(outline, verb.main, verb.main + 1);
  return subject.keys
    .filter((actor) => actor !== proposal.actor)
    .map((actor) => ({
      ...proposal,
      type: 'AGREED',
      actor,
      isConditional: false,
      evidence: { start: subject.start, end },
      isRequest: false,
    }));
}

// "The invitation was accepted": by whom it was addressed to.
function subjectOfPassive(scene: Scene, verb: VerbGroup, proposal: Claim) {
  const { outline, cast } = scene;
  const subject = subjectRunOf(outline, verb);
  const head = subject && outline.phraseAt(subject.to - 1)?.head;
  if (!subject || head === undefined || !OFFERED.test(outline.tokens[head!]?.lemma ?? '')) return null;
  const asked = outline.phraseAt(proposal.verb + 1);
  const keys: LocalKey[] = asked ? actorsOfPhrase(outline, cast, asked) : [];
  return { ...placeOf(outline, subject.from, subject.to), keys };
}

const OFFERED = /^(?:invitation|offer|request|proposal|suggestion|plea|appeal|demand)$/;

function isYes({ tokens }: Outline, { lemma, main, isPassive }: VerbGroup): boolean {
  if (lemma === 'say') return /^yes$/.test(tokens[main + 1]?.lower ?? '') && ends(tokens[main + 2]);
  if (isPassive) return lemma === 'accept' && ends(tokens[main + 1]);
  if (!/^(?:agree|accept|consent|oblige|acquiesce)$/.test(lemma)) return false;
  return ends(tokens[main + 1]) || (tokens[main + 1]!.lower === 'to' && tokens[main + 2]?.lower === 'do');
}

// "Agreed, and the two will meet", "agreed immediately.", "agreed but".
const ends = (token: Outline['tokens'][number] | undefined) =>
  !token || /^[.,;!)—–]$/.test(token.text) || /^(?:and|but|immediately|readily|gladly|at)$/.test(token.lower);
