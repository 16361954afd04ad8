import { covers, type Offsets } from '../../language/offsets.ts';
import type { Reading } from '../../reading/reading.ts';
import type { EventKind, LocalKey } from '../extraction.ts';
import { actorsAt } from './actors.ts';
import type { Claim } from './claim.ts';
import { placeOf } from './outline.ts';
import type { Scene } from './scene.ts';
import { endOfObject, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from './verbs.ts';

const DEMANDABLE: ReadonlySet<EventKind> = new Set([
  'CEASEFIRE',
  'AGREEMENT',
  'NEGOTIATION',
  'EXCHANGE',
  'ELECTION',
  'VOTE',
  'SANCTION',
]);

/** What speakers call for in their own words: "“The next step must be a truce,” Ruiz said". */
export function findDemands(scene: Scene, index: SightingIndex, reading: Reading): Claim[] {
  const contents = reading.attributions
    .flatMap(({ source, content }) => content.map((place) => ({ place, source: source[0] })))
    .sort((left, right) => left.place.start - right.place.start);
  const verbs = scene.outline.verbs.filter(isOfNeed);
  return verbs.flatMap((verb) => {
    const place = placeOf(scene.outline, verb.main, verb.main + 1);
    const said = contents.find((content) => covers(content.place, place));
    return said?.source ? demand(scene, index, verb, actorsAt(scene.cast, said.source), said.place) : [];
  });
}

const isOfNeed = ({ lemma, modal, isNegated }: VerbGroup) =>
  !isNegated && lemma === 'be' && (modal === 'must' || modal === 'should');

function demand(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  actors: readonly LocalKey[],
  said: Offsets,
): Claim[] {
  const { outline } = scene;
  const to = endOfObject(outline, verb.main + 1, verb.sentence);
  const target = targetsIn(outline, index, verb.main + 1, to).find(({ kind }) => DEMANDABLE.has(kind));
  if (!target) return [];
  const sentence = outline.text.sentences[verb.sentence]!;
  const evidence = { start: Math.max(sentence.start, said.start), end: target.end };
  return actors.map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date: null,
    evidence,
    isRequest: false,
    verb: verb.main,
  }));
}
