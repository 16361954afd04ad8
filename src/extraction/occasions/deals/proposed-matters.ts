import { isDeedNoun, isWishedFor } from '../../../language/words/deed-nouns.ts';
import { PROPOSING_NOUNS, VERBS_OF_PRESENTING } from '../../../language/words/proposal-verbs.ts';
import { ownedPhrase } from '../clauses/complements.ts';
import { afterAddressee, isOfPerson } from './addressees.ts';
import { isFurtherMatter } from './further-matters.ts';
import type { Outline } from '../clauses/outline.ts';
import { proposedClause } from './proposed-clauses.ts';
import type { Proposing } from './proposing.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, targetAt, type SightingIndex } from './targets.ts';
import { urgedMatters } from './urged.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** What an active verb proposes; none where it is nothing that can be: an opinion, condolences. */
export function proposedMatters(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  { way, from: start }: Proposing,
): Sighting[] {
  const { outline } = scene;
  if (way === 'URGING') return urgedMatters(scene, index, verb, start);
  const from = afterAddressee(scene, start);
  const opener = outline.tokens[from]?.lower ?? '';
  if (ONLY_OF_DEEDS.test(verb.lemma) && way === 'PLAIN' && !/^(?:that|to)$/.test(opener)) return [];
  if (verb.lemma === 'seek' && isForOneself(outline, from)) return [];
  const isClause = way !== 'PRESENTING' && (opener === 'that' || (opener === 'to' && way === 'PLAIN'));
  const matter =
    way === 'PRESENTING'
      ? presented(outline, index, verb, from)
      : isClause
        ? proposedClause(scene, index, verb, from)
        : objectFrom(scene, index, verb, from, way === 'WITH' || mayBeAnything(scene, verb, from));
  return matter ? [matter, ...(isClause ? [] : furtherObjects(scene, index, matter, verb))] : [];
}

// "Proposed a new cabinet, as well as the resignation of the mayor".
function furtherObjects(scene: Scene, index: SightingIndex, { head }: Sighting, verb: VerbGroup): Sighting[] {
  const { outline } = scene;
  const { to } = outline.text.sentences[verb.sentence]!;
  for (let i = head + 1; i < Math.min(to, head + MAX_WORDS_TO_FURTHER); i++) {
    const joint = jointAt(outline, i);
    if (joint === 0) continue;
    const phrase = outline.phraseAt(i + joint);
    if (!phrase || !isDeed(outline, phrase)) continue;
    const known = targetAt(outline, index, phrase.from);
    const end = endOfObject(outline, phrase.from, verb.sentence);
    const further = known ?? eventFromWords(scene, phrase.from, end, verb.sentence);
    return further ? [further] : [];
  }
  return [];
}

const MAX_WORDS_TO_FURTHER = 35;

// "And the resignation" only where no verb stands between; "as well as" goes back to the first object anyway.
function jointAt({ tokens }: Outline, i: number): number {
  const [first, second, third] = [tokens[i], tokens[i + 1], tokens[i + 2]].map((token) => token?.lower);
  if (first === 'as' && second === 'well' && third === 'as') return 3;
  return first === 'along' && second === 'with' ? 2 : 0;
}

const isDeed = ({ tokens }: Outline, { head }: Phrase) => isDeedNoun(tokens[head]!.lemma);

// "Offered 10 per cent"; "offered details" offers nothing to agree to.
function mayBeAnything(scene: Scene, { lemma }: VerbGroup, from: number): boolean {
  const { outline } = scene;
  if (isOfPerson(scene, from) || ONLY_OF_DEEDS.test(lemma)) return false;
  if (lemma === 'propose' || lemma === 'demand' || lemma === 'advocate') return true;
  const object = ownedPhrase(outline, from);
  if (/^(?:request|ask|seek|urge)$/.test(lemma) && object && isWishedFor(outline.tokens[object.head]!.lemma))
    return true;
  if (/^(?:recommend|suggest|request|ask|seek|urge)$/.test(lemma))
    return object !== undefined && isDeed(outline, object);
  if (/^(?:float|pitch)$/.test(lemma))
    return object !== undefined && !FLOATING.test(outline.tokens[object.head]!.lemma);
  const words = outline.tokens.slice(from, from + MAX_WORDS_TO_UNIT);
  return (
    lemma === 'offer' &&
    words
      .slice(0, 3)
      .some(({ tag }, i) => /^(?:NUM|SYM)$/.test(tag) && words.slice(0, i).every(isModifier)) &&
    words.some(({ text }) => /^(?:per|percent|[%$€£¥]|[mb]illion|\d{1,3}(?:,\d{3})+)$/.test(text))
  );
}

// "Insists that Lind resign", "volunteered to host talks": what else they take is no proposal.
const ONLY_OF_DEEDS = /^(?:insist|require|stipulate|volunteer)$/;

// "Seeks re-election", "sought treatment": for oneself.
const isForOneself = (outline: Outline, at: number) =>
  OF_ONES_OWN.test(outline.tokens[ownedPhrase(outline, at)?.head ?? at]?.lemma ?? '');

const OF_ONES_OWN =
  /^(?:election|re-election|reelection|nomination|position|attention|treatment|employment|promotion|protection|satisfaction|education|help|aid|vote|strike|power|asylum|revenge|closure|term|office|recommendation|information|input|advice|donation|damage)$/;

// "Floated shares", "pitched a tent".
const FLOATING = /^(?:share|stock|currency|balloon|boat|company|tent|ball|game|inning|shutout|camp)$/;

// "An extra 12 per cent".
const isModifier = ({ tag }: Outline['tokens'][number]) => tag === 'DET' || tag === 'ADJ';
const MAX_WORDS_TO_UNIT = 5;

function presented(
  outline: Outline,
  index: SightingIndex,
  { lemma }: VerbGroup,
  from: number,
): Sighting | null {
  const target = targetAt(outline, index, from);
  // What a request is for is read from its own words.
  if (!target || target.lemma === 'request' || !isPlan(target) || isGeneral(outline, target)) return null;
  const presentable = VERBS_OF_PRESENTING.get(lemma);
  return !presentable || presentable.has(target.lemma) ? target : null;
}

// "We introduce bills": none in particular.
function isGeneral(outline: Outline, { head }: Sighting): boolean {
  const { lower, lemma } = outline.tokens[head]!;
  const phrase = outline.phraseAt(head);
  return lower !== lemma && phrase !== undefined && phrase.to - phrase.from === 1;
}

/** True for plans, proposals, bills and their like. */
export const isPlan = (sighting: Sighting): boolean =>
  (sighting.kind === 'PROPOSAL' && !isFurtherMatter(sighting)) || PROPOSING_NOUNS.has(sighting.lemma);

function objectFrom(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  start: number,
  mayBeNew: boolean,
): Sighting | null {
  const { outline } = scene;
  // Called for “sinking” the ships.
  const from = /^[“"‘']$/.test(outline.tokens[start]?.text ?? '') ? start + 1 : start;
  if (isNoObject(outline, from, verb) || outline.tokens[from + 1]?.lower === 'so') return null;
  const to = endOfObject(outline, from, verb.sentence);
  const known = targetAt(outline, index, from);
  if (known) return known;
  const isGerund = to === from && outline.verbAt(from)?.form === 'BARE';
  if (!mayBeNew && !(isGerund && /^(?:suggest|recommend)$/.test(verb.lemma))) return null;
  const end = isGerund ? endOfObject(outline, from + 1, verb.sentence) : to;
  const isSomething = isGerund || outline.phraseAt(from) !== undefined;
  return isSomething && !isPronoun(scene, from) ? eventFromWords(scene, from, end, verb.sentence) : null;
}

// "First proposed last July", "offered few ideas"; "suggested the truce had failed" is an opinion.
function isNoObject(outline: Outline, from: number, { lemma }: VerbGroup): boolean {
  const { tokens } = outline;
  if (/^(?:few|no|little|last|earlier|this|yesterday|on|in)$/.test(tokens[from]?.lower ?? '')) return true;
  const phrase = lemma === 'suggest' ? outline.phraseAt(from) : undefined;
  return phrase !== undefined && /^(?:VERB|AUX)$/.test(tokens[phrase.to]?.tag ?? '');
}

const isPronoun = ({ outline }: Scene, at: number) =>
  outline.tokens[at]?.tag === 'PRON' && outline.phraseAt(at)?.to === at + 1;
