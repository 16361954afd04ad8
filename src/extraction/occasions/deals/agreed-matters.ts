import {
  VERBS_OF_ACCEPTING,
  VERBS_OF_AGREEING,
  VERBS_OF_COMING_TO,
  VERBS_OF_CONFIRMING,
  VERBS_OF_KEEPING,
} from '../../../language/words/agreement-verbs.ts';
import type { EventKind } from '../../extraction.ts';
import { actorsOfPhrase } from '../clauses/actors.ts';
import { isOfPerson } from './addressees.ts';
import { afterAsides } from '../clauses/after-asides.ts';
import { isFurtherMatter } from './further-matters.ts';
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
export const isAcceptable = ({ kind }: Sighting): boolean => ACCEPTABLE.has(kind);

/** True for the verbs that lead to what is agreed. */
export const mayAgree = ({ lemma }: VerbGroup): boolean =>
  VERBS_OF_AGREEING.has(lemma) ||
  VERBS_OF_ACCEPTING.has(lemma) ||
  VERBS_OF_CONFIRMING.has(lemma) ||
  VERBS_OF_COMING_TO.has(lemma) ||
  lemma === 'shake';

/** What an active verb says is agreed; none where it is people, opinions or nothing that could be. */
export function agreedMatters(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting[] {
  const { outline } = scene;
  const prepositions = VERBS_OF_AGREEING.get(verb.lemma);
  const at = wordAfter(scene, verb);
  const next = outline.tokens[at]?.lower ?? '';
  const coming = VERBS_OF_COMING_TO.get(verb.lemma);
  if (coming !== undefined) return coming === next ? found(objectAt(scene, index, verb, at + 1)) : [];
  // "Support for the plan" is the noun, whatever the tagger says.
  if (at === 0 || (!prepositions && outline.tokens[at]?.tag === 'ADP')) return [];
  const infinitive = next === 'to' && prepositions?.has('to') ? outline.verbAt(at + 1) : undefined;
  if (infinitive) return promised(scene, index, infinitive);
  if (next === 'that' && verb.lemma === 'agree') return resolved(scene, index, verb, at);
  const from = prepositions?.has(next) ? at + 1 : at;
  // "Signed Ruiz to a contract" engages her.
  if (verb.lemma === 'sign' && isOfPerson(scene, from)) return [];
  if (verb.lemma === 'confirm' && isClause(scene, from)) return [];
  const target = objectAt(scene, index, verb, from) ?? approved(scene, verb, from);
  if (target) return [target];
  const isOpen = verb.lemma === 'agree' && /^(?:to|on|upon)$/.test(next);
  return isOpen ? anythingElse(scene, index, from, verb) : [];
}

const found = (target: Sighting | null) => (target ? [target] : []);

// "Approved the formation of a committee", "endorsed the appointment of a judge": a deed, not a thing.
function approved(
  { outline, ...scene }: Scene,
  { lemma, sentence }: VerbGroup,
  from: number,
): Sighting | null {
  const head = outline.phraseAt(from)?.head;
  const isDeed =
    /^(?:approve|endorse|ratify|authorize|authorise)$/.test(lemma) &&
    head !== undefined &&
    outline.tokens[head]!.tag === 'NOUN' &&
    DEED.test(outline.tokens[head]!.lower) &&
    outline.tokens[head + 1]?.lower === 'of';
  return isDeed
    ? eventFromWords({ outline, ...scene }, from, endOfObject(outline, from, sentence), sentence)
    : null;
}

const DEED = /(?:tion|sion|ment|sale|purchase|release|transfer|withdrawal|increase)$/;

/** The word where what is agreed begins, past "on Monday", "with Lind", "out" of "hammered out"; 0 for none. */
function wordAfter(scene: Scene, verb: VerbGroup): number {
  const { outline } = scene;
  const at = afterAsides(outline, verb.main + 1, verb.sentence);
  const words = [outline.tokens[at]?.lower, outline.tokens[at + 1]?.lower];
  if (verb.lemma === 'shake')
    return words[0] === 'hands' && /^(?:on|over)$/.test(words[1] ?? '') ? at + 2 : 0;
  if (/^(?:hammer|thrash)$/.test(verb.lemma)) return words[0] === 'out' ? at + 1 : 0;
  if (verb.lemma !== 'agree' || words[0] !== 'with') return at;
  return afterPartner(scene, at) ?? at;
}

// "Agreed with Lind to …", "agreed with Chad on …".
function afterPartner({ outline, cast }: Scene, at: number): number | null {
  const phrase = outline.phraseAt(at + 1);
  const next = outline.tokens[phrase?.to ?? -1]?.lower ?? '';
  const isPartner =
    phrase && /^(?:to|on|upon|that)$/.test(next) && actorsOfPhrase(outline, cast, phrase).length > 0;
  return isPartner ? phrase.to : null;
}

function objectAt(scene: Scene, index: SightingIndex, verb: VerbGroup, from: number): Sighting | null {
  const { outline } = scene;
  const to = endOfObject(outline, from, verb.sentence);
  const isSealing = VERBS_OF_CONFIRMING.has(verb.lemma) || VERBS_OF_COMING_TO.has(verb.lemma);
  const kinds = isSealing || verb.lemma === 'shake' ? CONFIRMABLE : ACCEPTABLE;
  const named = targetsIn(outline, index, from, to).filter(({ kind }) => kinds.has(kind));
  const [first] = verb.lemma === 'confirm' ? named.filter(({ isDefinite }) => !isDefinite) : named;
  if (first) return first;
  if (isWarm(verb) || kinds === CONFIRMABLE) return null;
  const matter = targetAt(outline, index, from);
  return matter && isFurtherMatter(matter) ? matter : pointerAt(scene, from);
}

// "Welcomed them", "backed the measures": people and news rather than plans.
const isWarm = ({ lemma }: VerbGroup) => /^(?:welcome|embrace|back|support|receive|adopt)$/.test(lemma);

// "Agreed on a joint statement", "agreed on the need to talk": whatever it is, in its own words.
function anythingElse(scene: Scene, index: SightingIndex, from: number, verb: VerbGroup): Sighting[] {
  const { outline } = scene;
  const phrase = outline.phraseAt(from);
  const head = phrase && outline.tokens[phrase.head];
  if (!head || head.tag !== 'NOUN' || IDLE.test(head.lemma)) return [];
  const inner = outline.verbAt(phrase.to + 1);
  if (head.lemma === 'need' && inner) return promised(scene, index, inner);
  const isTelling = phrase.to - phrase.from > 1 && !isOfPerson(scene, from);
  const to = endOfObject(outline, from, verb.sentence);
  const made = isTelling ? eventFromWords(scene, from, to, phrase.sentence) : null;
  return made ? [made] : [];
}

const IDLE =
  /^(?:thing|issue|point|matter|lot|everything|anything|something|nothing|one|fact|part|way|question|subject|other|interview|day|time)$/;

// "Agreed that the border will reopen"; "agreed that the weather was fine" is an opinion.
function resolved(scene: Scene, index: SightingIndex, verb: VerbGroup, that: number): Sighting[] {
  const inner = scene.outline.verbFrom(that + 1);
  const isResolved =
    inner?.sentence === verb.sentence && /^(?:will|would|should|must|shall)$/.test(inner.modal ?? '');
  return isResolved && !inner.isNegated && !inner.isPassive ? promised(scene, index, inner) : [];
}

// "Confirmed a deal was near".
function isClause({ outline }: Scene, at: number): boolean {
  const phrase = outline.phraseAt(at);
  return phrase !== undefined && /^(?:VERB|AUX)$/.test(outline.tokens[phrase.to]?.tag ?? '');
}

function promised(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting[] {
  const to = endOfObject(scene.outline, verb.main + 1, verb.sentence);
  const [known] = targetsIn(scene.outline, index, verb.main + 1, to);
  if (known && VERBS_OF_KEEPING.has(verb.lemma)) return [known];
  const made = eventFromWords(scene, verb.main, to, verb.sentence);
  return made ? [made] : [];
}
