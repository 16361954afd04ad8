import { VERBS_OF_COMING_TO, VERBS_OF_CONFIRMING } from '../../../language/words/agreement-verbs.ts';
import type { EventKind } from '../../extraction.ts';
import { actorsOfPhrase } from '../clauses/actors.ts';
import { isOfPerson } from './addressees.ts';
import { backedDeed } from './backed-deeds.ts';
import { ownedPhrase } from '../clauses/complements.ts';
import { demandedBy } from './noun-demands.ts';
import { isFurtherMatter } from './further-matters.ts';
import { promisedDeed } from './promised-deeds.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import {
  endOfObject,
  eventFromWords,
  pointerAt,
  targetAt,
  targetsIn,
  type SightingIndex,
} from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

const ACCEPTABLE: ReadonlySet<EventKind> = new Set([
  'CEASEFIRE',
  'AGREEMENT',
  'PROPOSAL',
  'EXCHANGE',
  'NEGOTIATION',
]);
const CONFIRMABLE: ReadonlySet<EventKind> = new Set(['CEASEFIRE', 'AGREEMENT', 'EXCHANGE']);

/** True for occasions that can be agreed to. */
export const isAcceptable = ({ kind, lemma }: Sighting): boolean =>
  ACCEPTABLE.has(kind) || /^(?:plan|proposal|offer|initiative)$/.test(lemma);

/** True for deals, truces and exchanges: to make one takes two. */
export const isSealed = ({ kind }: Sighting): boolean => CONFIRMABLE.has(kind);

/** What the noun after a verb of agreeing names: a deal, a plan, or "it" that was told of before; null for all else. */
export function agreedObject(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  from: number,
): Sighting | null {
  return (
    heededDemand(scene, index, verb, from) ??
    namedObject(scene, index, verb, from) ??
    backedDeed(scene, index, verb, from)
  );
}

// "Accepted Peru's request to delay the levy", "agrees with the union's call on Chad to stop".
function heededDemand(
  scene: Scene,
  index: SightingIndex,
  { lemma }: VerbGroup,
  from: number,
): Sighting | null {
  const phrase = ownedPhrase(scene.outline, from);
  return phrase && HEEDING.test(lemma) ? demandedBy(scene, index, phrase) : null;
}

const HEEDING = /^(?:accept|agree|back|endorse|support|welcome|consent|embrace|approve)$/;

function namedObject(scene: Scene, index: SightingIndex, verb: VerbGroup, from: number): Sighting | null {
  const { outline } = scene;
  const to = endOfObject(outline, from, verb.sentence);
  const isSealing = VERBS_OF_CONFIRMING.has(verb.lemma) || VERBS_OF_COMING_TO.has(verb.lemma);
  const kinds = isSealing || verb.lemma === 'shake' ? CONFIRMABLE : ACCEPTABLE;
  const isFit = kinds === CONFIRMABLE ? isSealed : isAcceptable;
  const named = targetsIn(outline, index, from, to).filter(isFit);
  const [first] = verb.lemma === 'confirm' ? named.filter(({ isDefinite }) => !isDefinite) : named;
  if (first) return first;
  const matter = targetAt(outline, index, from);
  const isMatter = matter !== null && isFurtherMatter(matter);
  if (isWarm(verb)) return isMatter && isOnPaper(matter) ? matter : null;
  if (kinds === CONFIRMABLE && !isWritten(verb)) return null;
  return isMatter ? matter : pointerAt(scene, from);
}

// "Welcomed them", "backed the measures": people and news rather than plans.
const isWarm = ({ lemma }: VerbGroup) => /^(?:welcome|embrace|back|support|receive|adopt)$/.test(lemma);

// "Backed the declaration": it can be read, and signed.
const isOnPaper = ({ lemma }: Sighting) =>
  /^(?:declaration|charter|framework|package|document|draft|text|timetable|invitation|recommendation)$/.test(
    lemma,
  );

// "Ruiz inked it, too": what these do can only be done to a paper.
const isWritten = ({ lemma }: VerbGroup) => /^(?:ink|initial|seal|finali[sz]e|clinch)$/.test(lemma);

/** "Agreed on a joint statement", "agreed on the need to talk": whatever it is, in its own words; null for idle words. */
export function anyObject(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  from: number,
): Sighting | null {
  const { outline } = scene;
  const phrase = outline.phraseAt(from);
  const head = phrase && outline.tokens[phrase.head];
  if (!head || !/^(?:NOUN|PROPN)$/.test(head.tag) || IDLE.test(head.lemma)) return null;
  const inner = outline.verbAt(phrase.to + 1);
  if (head.lemma === 'need' && inner) return promisedDeed(scene, index, inner);
  // "Agreed on the Annex"; "agreed on Lind" is no matter.
  const isName = head.tag === 'PROPN' && actorsOfPhrase(outline, scene.cast, phrase).length > 0;
  const isTelling = phrase.to - phrase.from > 1 && !isName && !isOfPerson(scene, from);
  const to = endOfObject(outline, from, verb.sentence);
  return isTelling ? eventFromWords(scene, from, to, phrase.sentence) : null;
}

const IDLE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|thing|issue|point|matter|lot|everything|anything|something|nothing|one|fact|part|way|question|subject|other|interview|day|time)$/;
