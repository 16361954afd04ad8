import { VERBS_OF_ACCEPTING } from '../../../language/words/agreement-verbs.ts';
import {
  PROPOSING_NOUNS,
  VERBS_OF_ASKING,
  VERBS_OF_PRESENTING,
  VERBS_OF_PRESENTING_WITH,
  VERBS_OF_PROPOSING,
  VERBS_OF_PROPOSING_WITH,
} from '../../../language/words/proposal-verbs.ts';
import { afterAddressee, isOfPerson } from './addressees.ts';
import { afterAsides } from '../clauses/after-asides.ts';
import { isFurtherMatter } from './further-matters.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import {
  endOfObject,
  eventFromPassive,
  eventFromWords,
  targetAt,
  targetsIn,
  type SightingIndex,
} from './targets.ts';
import { afterUrging, urgedMatter } from './urged.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** How a verb proposes: by itself, by presenting a plan, by asking for one, by urging others; and where its object begins. */
export interface Proposing {
  readonly way: 'PLAIN' | 'PRESENTING' | 'ASKING' | 'URGING' | 'WITH';
  readonly from: number;
}

/** How a verb proposes; null where it does not. */
export function proposingOf(outline: Outline, verb: VerbGroup): Proposing | null {
  const { lemma, main } = verb;
  const next = outline.tokens[main + 1]?.lower;
  const past = (from: number) => afterAsides(outline, from, verb.sentence);
  const particle = (verbs: ReadonlyMap<string, string | null>) =>
    next !== undefined && verbs.get(lemma) === next;
  const urging = afterUrging(outline, verb);
  if (particle(VERBS_OF_PROPOSING_WITH)) return { way: 'WITH', from: past(main + 2) };
  if (particle(VERBS_OF_PRESENTING_WITH))
    return { way: 'PRESENTING', from: past(lemma === 'come' ? main + 3 : main + 2) };
  if (urging !== null) return { way: 'URGING', from: urging };
  if (particle(VERBS_OF_ASKING)) return { way: 'ASKING', from: main + 2 };
  if (VERBS_OF_ASKING.has(lemma) && (next === 'that' || VERBS_OF_ASKING.get(lemma) === null))
    return { way: 'ASKING', from: main + 1 };
  if (VERBS_OF_PRESENTING.has(lemma)) return { way: 'PRESENTING', from: past(main + 1) };
  return VERBS_OF_PROPOSING.has(lemma) ? { way: 'PLAIN', from: past(main + 1) } : null;
}

/** What an active verb proposes; null where it is nothing that can be: an opinion, condolences. */
export function proposedMatter(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  { way, from: start }: Proposing,
): Sighting | null {
  const { outline } = scene;
  const from = way === 'URGING' ? start : afterAddressee(scene, start);
  if (way === 'URGING') return urgedMatter(scene, index, verb, from);
  if (way === 'PRESENTING') return presented(outline, index, verb, from);
  const opener = outline.tokens[from]?.lower ?? '';
  if (opener === 'that' || (opener === 'to' && way === 'PLAIN')) return clauseFrom(scene, index, verb, from);
  if (way === 'ASKING') return targetAt(outline, index, from);
  return objectFrom(scene, index, verb, from, way === 'WITH' || mayBeAnything(scene, verb, from));
}

// "Offered 10 per cent"; "offered details" offers nothing to agree to.
function mayBeAnything(scene: Scene, { lemma }: VerbGroup, from: number): boolean {
  if (isOfPerson(scene, from)) return false;
  if (lemma === 'propose' || lemma === 'demand' || lemma === 'advocate') return true;
  const words = scene.outline.tokens.slice(from, from + MAX_WORDS_TO_UNIT);
  return (
    lemma === 'offer' &&
    words
      .slice(0, 3)
      .some(({ tag }, i) => /^(?:NUM|SYM)$/.test(tag) && words.slice(0, i).every(isModifier)) &&
    words.some(({ text }) => /^(?:per|percent|[%$€£¥]|[mb]illion|\d{1,3}(?:,\d{3})+)$/.test(text))
  );
}

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
  if (!target || !isPlan(target) || isGeneral(outline, target)) return null;
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
  from: number,
  mayBeNew: boolean,
): Sighting | null {
  const { outline } = scene;
  if (isNoObject(outline, from, verb)) return null;
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

// "Demanded that Lind halt all aid": from the verb of the clause on; "suggested that" mostly reports an opinion.
function clauseFrom(scene: Scene, index: SightingIndex, verb: VerbGroup, opener: number): Sighting | null {
  const { outline } = scene;
  const isInfinitive = outline.tokens[opener]!.lower === 'to';
  const inner = verbWithin(scene, verb, opener, isInfinitive ? 3 : MAX_WORDS_TO_INNER_VERB);
  if (verb.lemma === 'suggest' && !(inner && isToBeDone(outline, inner))) return null;
  if (!inner) return isInfinitive ? null : wholeClause(scene, verb, opener);
  if (inner.isPassive) return eventFromPassive(scene, opener + 1, inner);
  const to = endOfObject(outline, inner.main + 1, verb.sentence);
  const [known] = targetsIn(outline, index, inner.main + 1, to);
  return known && VERBS_OF_ACCEPTING.has(inner.lemma)
    ? known
    : eventFromWords(scene, inner.main, to, verb.sentence);
}

// "That the council chip in £2m": no verb is seen, or the tagger takes it for a noun.
function wholeClause(scene: Scene, verb: VerbGroup, opener: number): Sighting | null {
  const to = endOfObject(scene.outline, opener + 1, verb.sentence);
  return eventFromWords(scene, opener + 1, to, verb.sentence);
}

// "That the talks should resume", "that the tax be cut", "that he resign": no opinion is put so.
function isToBeDone(outline: Outline, { modal, from, main, lemma }: VerbGroup): boolean {
  if (modal !== null) return modal === 'should';
  const { tokens } = outline;
  if (tokens[from]!.lower === 'be') return true;
  const head = outline.phraseAt(from - 1)?.head;
  const subject = head === undefined ? undefined : tokens[head];
  const isSingular = subject && (/^(?:he|she|it)$/.test(subject.lower) || isOne(subject));
  return from === main && tokens[main]!.lower === lemma && isSingular === true;
}

const isOne = ({ tag, lower, lemma }: Outline['tokens'][number]) =>
  (tag === 'NOUN' && lower === lemma) || (tag === 'PROPN' && !lower.endsWith('s'));

const MAX_WORDS_TO_INNER_VERB = 14;

function verbWithin({ outline }: Scene, verb: VerbGroup, from: number, words: number): VerbGroup | null {
  const { to } = outline.text.sentences[verb.sentence]!;
  for (let i = from; i < to && i < from + words; i++) {
    const inner = outline.verbAt(i);
    if (inner) return inner;
  }
  return null;
}
