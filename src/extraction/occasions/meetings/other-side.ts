import {
  TOGETHER_PREPOSITIONS,
  VERBS_OF_CALLING,
  VERBS_OF_MEETING,
  VERBS_OF_RECEIVING,
  VERBS_OF_TALKING,
} from '../../../language/words/meeting-verbs.ts';
import { VERBS_OF_PLANNING, WORDS_OF_PLANNING } from '../../../language/words/doubt-words.ts';
import type { LocalKey } from '../../extraction.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { areDelegates } from './delegations.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { partyFrom, type Party } from './party.ts';
import type { Scene } from '../scene.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/**
 * Whom the subject of a verb met or spoke with: its object, or those after "with" or "by". None of them where those of
 * the subject spoke with each other; null where it was somebody without a name, or an audience.
 */
export function otherSide(scene: Scene, verb: VerbGroup): Party | null {
  const { outline } = scene;
  if (verb.isPassive) return passiveSide(scene, verb);
  const at = startOfObject(outline, verb);
  const object = at === null ? null : partyFrom(scene, at);
  if (object && (VERBS_OF_MEETING.has(verb.lemma) || VERBS_OF_CALLING.has(verb.lemma)))
    return objectSide(scene, verb, at!, object);
  if (isTalkAbout(verb) && object) return aboutSide(scene, verb, object);
  if (!VERBS_OF_TALKING.has(verb.lemma) || object || isAddress(outline, verb)) return null;
  return withSide(scene, verb);
}

// "Discussed the truce", "co-chaired the council": the object is what they spoke about.
const isTalkAbout = ({ lemma }: VerbGroup) => /^(?:discuss|review|co-chair)$/.test(lemma);

// "Ruiz and Lind discussed the truce": with each other; "Ruiz discussed the truce with Lind".
function aboutSide(scene: Scene, verb: VerbGroup, object: Party): Party | null {
  if (isPurpose(scene.outline, verb)) return null;
  const other = personAfter(scene, verb, object.to);
  if (other) return other;
  return verb.lemma === 'review' ? null : { keys: [], to: verb.main + 1, end: object.end };
}

// "Discussed cooperation with Lind" is no talk with Lind.
const BETWEEN_SIDES =
  /^(?:cooperation|collaboration|partnership|relations?|relationship|ties|links|deals?|agreements?|contacts?|talks|meetings?|dispute|conflict|war|engagement|negotiations|alliance|affair|feud|dealings)$/;

function personAfter(scene: Scene, verb: VerbGroup, from: number): Party | null {
  const { tokens, text } = scene.outline;
  const limit = Math.min(text.sentences[verb.sentence]!.to, from + MAX_WORDS_TO_OTHER_SIDE);
  for (let i = from; i < limit; i++) {
    if (
      /^[,;:“”".]$/.test(tokens[i]!.text) ||
      /^(?:that|who|which|during|after|before)$/.test(tokens[i]!.lower)
    )
      return null;
    if (tokens[i]!.lower !== 'with') continue;
    const party = BETWEEN_SIDES.test(tokens[i - 1]!.lower) ? null : partyFrom(scene, i + 1);
    return party?.keys.every((key) => scene.cast.entity(key).type === 'PERSON') && party.keys.length > 0
      ? party
      : null;
  }
  return null;
}

// "Met to discuss the truce" tells of one meeting.
const isPurpose = (outline: Outline, { form, sentence, from }: VerbGroup) =>
  form === 'INFINITIVE' &&
  !VERBS_OF_PLANNING.has(verbBefore(outline, sentence, from)?.lemma ?? '') &&
  !WORDS_OF_PLANNING.has(outline.tokens[from - 1]?.lemma ?? '');

function objectSide(scene: Scene, { lemma }: VerbGroup, at: number, object: Party): Party | null {
  if (lemma === 'call' && isNaming(scene.outline, object.to)) return null;
  // "Received 42 million dollars", "hosts the Games": only whoever comes is met.
  if (VERBS_OF_RECEIVING.has(lemma) && !isVisitor(scene, at, object.keys)) return null;
  return object.keys.length > 0 ? object : null;
}

// "Received at the palace on Monday Bo Lind", "met this Thursday with": where and when may stand before whom.
function startOfObject(outline: Outline, { main, lemma, sentence }: VerbGroup): number | null {
  let at = main + 1;
  if (isDay(outline, at)) return null;
  if (outline.phraseAt(at) || !VERBS_OF_RECEIVING.has(lemma)) return outline.phraseAt(at) ? at : null;
  for (const { preposition, to } of complementsAfter(outline, at, sentence)) {
    if (!/^(?:in|at|on)$/.test(preposition)) return null;
    at = to;
  }
  while (
    /^(?:home|back)$/.test(outline.tokens[at]?.lower ?? '') ||
    DAY_WORD.test(outline.tokens[at]?.lower ?? '')
  )
    at++;
  return at > main + 1 && outline.phraseAt(at)?.sentence === sentence ? at : null;
}

const DAY_WORD = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|here)$/;

// "Met this Thursday with", "spoke last week to", "talked Monday by phone".
const isDay = ({ tokens }: Outline, at: number) =>
  DAY_WORD.test(tokens[at]?.lower ?? '') ||
  (/^(?:this|last|earlier|late)$/.test(tokens[at]?.lower ?? '') &&
    /day$|^(?:this|last|week|month|year|night|morning|afternoon|evening|weekend|summer|spring|autumn|winter)$/.test(
      tokens[at + 1]?.lower ?? '',
    ));

// "They spoke out", "spoke at a rally": to an audience, not with each other.
const isAddress = ({ tokens }: Outline, { lemma, main }: VerbGroup) =>
  (lemma === 'speak' || lemma === 'talk') &&
  /^(?:out|up|against|of|before|from|at)$/.test(tokens[main + 1]?.lower ?? '') &&
  tokens[main + 2]?.lower !== 'length';

function isVisitor({ outline, cast }: Scene, at: number, keys: readonly LocalKey[]): boolean {
  const phrase = outline.phraseAt(at)!;
  const noun = outline.tokens[phrase.head]!.lemma;
  // "Welcomed Lind's decision".
  const isOwner = outline.phrases[phrase.index + 1]?.owner === phrase.index;
  if (isOwner || /^['’]$/.test(outline.tokens[phrase.to]?.text ?? '')) return false;
  return (
    keys.some((key) => cast.entity(key).type === 'PERSON') ||
    /^(?:delegation|envoy|minister|ambassador)$/.test(noun) ||
    areDelegates(outline.tokens[phrase.head]!.lower)
  );
}

// "Called Lind a friend" names him something; "called Lind on Monday" rings him up.
const isNaming = ({ tokens }: Outline, at: number) =>
  !(/^(?:the|that|a)$/.test(tokens[at]?.lower ?? '') && TIME.test(tokens[at + 2]?.lower ?? '')) &&
  !/^(?:on|to|from|at|in|late|early|after|before|and|,|\.|by|this|last|earlier|yesterday)$/.test(
    tokens[at]?.lower ?? '.',
  );

const TIME = /^(?:day|morning|afternoon|evening|night|week|month|hour|minute)s?$/;

function passiveSide(scene: Scene, verb: VerbGroup): Party | null {
  const { outline, cast } = scene;
  if (!VERBS_OF_MEETING.has(verb.lemma)) return null;
  const by = complementsAfter(outline, verb.main + 1, verb.sentence).find(
    ({ preposition }) => preposition === 'by',
  );
  const party = by ? partyFrom(scene, by.from) : null;
  // "The talks hosted by Chad": people are received.
  const isHost = party?.keys.some((key) => cast.entity(key).type === 'PERSON');
  return verb.lemma === 'meet' || isHost ? party : null;
}

// "Spoke by phone on Monday with Lind": the preposition may stand some words off. Null: with somebody who has no name;
// where nobody else is told of, those of the subject spoke with each other.
function withSide(scene: Scene, verb: VerbGroup): Party | null {
  const { outline } = scene;
  const { tokens, text } = outline;
  const limit = Math.min(text.sentences[verb.sentence]!.to, verb.main + MAX_WORDS_TO_OTHER_SIDE);
  for (let i = verb.main + 1; i < limit; i++) {
    if (outline.verbAt(i) || /^[,;:“”"]$/.test(tokens[i]!.text) || tokens[i]!.tag === 'SCONJ') break;
    if (/^(?:during|after|before|against)$/.test(tokens[i]!.lower)) break;
    const party = TOGETHER_PREPOSITIONS.has(tokens[i]!.lower) ? partyFrom(scene, i + 1) : null;
    if (party && party.keys.length > 0) return isOnAir(scene, party) ? null : party;
    if (party && i === verb.main + 1) return null;
  }
  return { keys: [], to: verb.main + 1, end: tokens[verb.main]!.end };
}

// "Spoke to Lind on Harbour Radio": an interview.
function isOnAir({ outline }: Scene, { to, end }: Party): boolean {
  const { start } = placeOf(outline, to, to + 1);
  return start >= end && ON_AIR.test(outline.text.text.slice(start, start + MAX_CHARS_TO_STATION));
}

const ON_AIR =
  /^(?:on|for) (?:\S+ ){0,3}(?:radio|television|tv|podcast|breakfast|news|programme|program|show)\b/i;
const MAX_CHARS_TO_STATION = 60;
const MAX_WORDS_TO_OTHER_SIDE = 12;
