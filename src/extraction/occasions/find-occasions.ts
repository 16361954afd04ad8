import type { AnalysedText } from '../../language/analysed-text.ts';
import type { Cast } from '../cast.ts';
import type { Circumstances } from '../circumstances.ts';
import type { ExtractedEvent, ExtractedRelation } from '../extraction.ts';
import type { Reading } from '../../reading/reading.ts';
import { dealsRead } from './deals/deals-read.ts';
import { findAnswers } from './deals/answers.ts';
import { findAgreements } from './deals/agreements.ts';
import { plainYeses } from './deals/plain-yes.ts';
import type { Claim } from './claim.ts';
import { furtherMatters } from './deals/further-matters.ts';
import { gatherEvents, type Gathered } from './events/gather-events.ts';
import { headsOfDelegations } from './meetings/delegation-heads.ts';
import { hammeredOut } from './meetings/hammered-out.ts';
import { inAttendance } from './meetings/in-attendance.ts';
import { meetingsRead } from './meetings/meetings-read.ts';
import { toldMeetings } from './meetings/meetings.ts';
import { findGestures } from './meetings/gestures.ts';
import { meetingsOf } from './meetings/met.ts';
import { namedOccasions } from './events/named-occasions.ts';
import { findBidden } from './deals/bidden.ts';
import { findIdentifiedIdeas } from './deals/identified-ideas.ts';
import { findNounDemands } from './deals/noun-demands.ts';
import { claimsOfPartners } from './meetings/partners.ts';
import { findConditions } from './deals/set-conditions.ts';
import { findProposals } from './deals/proposals.ts';
import { findDemands } from './deals/demands.ts';
import { toldDelegationVisits } from './meetings/delegation-visits.ts';
import { toldJourneys } from './meetings/journeys.ts';
import { sceneOf, type Scene } from './scene.ts';
import { claimsOfSpokespeople } from './meetings/spokespeople.ts';
import type { Said } from './clauses/said.ts';
import type { Sighting } from './sighting.ts';
import type { SightingIndex } from './deals/targets.ts';

/** What happened, or is proposed to happen, and who met, proposed and agreed. */
export interface Occasions {
  readonly events: readonly ExtractedEvent[];
  readonly relations: readonly ExtractedRelation[];
}

/**
 * Calls, meetings, ceasefires, agreements and their like, each once, with who took part, proposed and agreed. It reads
 * nouns, verbs and what stands near them; a subject a clause away may escape it.
 */
export function findOccasions(
  text: AnalysedText,
  { deeds }: Pick<Reading, 'deeds'>,
  said: Said,
  cast: Cast,
  circumstances: Circumstances,
): Occasions {
  const scene = sceneOf(text, deeds, cast, circumstances);
  const named = namedOccasions(scene);
  const index = indexOf(scene, named);
  const byRules = [
    ...toldMeetings(scene),
    ...toldJourneys(scene),
    ...toldDelegationVisits(scene),
    ...headsOfDelegations(scene),
    ...hammeredOut(scene),
    ...inAttendance(scene),
  ];
  const met = [...byRules, ...meetingsRead(scene, [...named, ...byRules])];
  const claims = claimsIn(scene, index, said, [...named, ...met]);
  const sightings = new Set([...named, ...met, ...claims.map(({ target }) => target)]);
  const gathered = gatherEvents([...sightings], claims, cast);
  return {
    events: gathered.events,
    relations: [...meetingsOf(gathered), ...relationsFrom(claims, gathered)],
  };
}

// What is no occasion becomes an event only where somebody proposes or accepts it.
function indexOf(scene: Scene, named: readonly Sighting[]): SightingIndex {
  const index = new Map(named.map((sighting) => [sighting.head, sighting]));
  const further = furtherMatters(scene, index);
  return new Map([...index, ...further.map((sighting) => [sighting.head, sighting] as const)]);
}

function claimsIn(scene: Scene, index: SightingIndex, said: Said, sightings: readonly Sighting[]): Claim[] {
  const proposals = [
    ...findProposals(scene, index),
    ...findDemands(scene, index, said),
    ...findNounDemands(scene, index),
    ...findIdentifiedIdeas(scene, index),
    ...findBidden(scene, index),
    ...findConditions(scene, index),
    ...findGestures(scene),
  ];
  const answers = [...findAnswers(scene, proposals), ...plainYeses(scene, proposals)];
  const agreements = findAgreements(scene, index, sightings).filter((claim) => !isAnswer(claim, answers));
  const byRules = [
    ...proposals,
    ...agreements,
    ...answers,
    ...claimsOfSpokespeople(agreements, scene.cast, said),
    ...claimsOfPartners(agreements, sightings, scene, said),
  ];
  return [...byRules, ...dealsRead(scene, index, byRules)];
}

// "Promised that they would be freed" says yes to what was asked for, and is no promise beside it.
const isAnswer = ({ actor, evidence }: Claim, answers: readonly Claim[]) =>
  answers.some((answer) => answer.actor === actor && answer.evidence.start === evidence.start);

function relationsFrom(claims: readonly Claim[], { eventOf }: Gathered): ExtractedRelation[] {
  const seen = new Set<string>();
  return claims.flatMap(({ type, actor, target, isConditional, date, evidence }) => {
    const to = eventOf.get(target);
    const same = `${type} ${actor} ${to ?? ''} ${target.sentence}`;
    if (to === undefined || seen.has(same)) return [];
    seen.add(same);
    return [
      {
        type,
        from: actor,
        to,
        event: null,
        date,
        mode: 'UNKNOWN',
        planned: false,
        conditional: isConditional,
        evidence,
      },
    ];
  });
}
