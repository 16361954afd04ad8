import { VERBS_OF_SEALING } from '../../../language/words/agreement-verbs.ts';
import { EVENT_NOUNS } from '../../../language/words/event-nouns.ts';
import { MATTER_NOUNS } from '../../../language/words/proposal-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { actorsAt } from './actors.ts';
import { afterAsides } from './after-asides.ts';
import { actorsOrGovernment } from './governments.ts';
import { placeOf, type Outline } from './outline.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from './series.ts';
import type { VerbGroup } from './verbs.ts';

/** Who does what a passive verb tells, and the end of the words that name them. */
export interface Doers {
  readonly keys: readonly LocalKey[];
  readonly end: number;
}

/** "By Ruiz and Lind" after a passive verb, "between Ruiz and Lind" where it seals something; null where nobody is named. */
export function doersOf(scene: Scene, verb: VerbGroup): Doers | null {
  const { outline } = scene;
  const by = byAfter(outline, verb);
  const members = by === null ? [] : seriesFrom(outline, by + 1, verb.sentence, isReduced(outline, verb));
  const last = members.at(-1);
  if (!last) return null;
  const keys = members.flatMap(({ from, to }) => actorsOrGovernment(scene, placeOf(outline, from, to)));
  const named = keys.length === 0 ? nameAfter(scene, last.to) : null;
  return named ?? { keys: [...new Set(keys)], end: placeOf(outline, last.from, last.to).end };
}

// "By the then minister, Ana Ruiz".
function nameAfter({ outline, cast }: Scene, comma: number): Doers | null {
  const name = outline.tokens[comma]?.lower === ',' ? outline.phraseAt(comma + 1) : undefined;
  if (!name || outline.tokens[name.head]!.tag !== 'PROPN') return null;
  const keys = actorsAt(cast, placeOf(outline, name.from, name.to));
  return keys.length > 0 ? { keys, end: placeOf(outline, name.from, name.to).end } : null;
}

// "Agreed upon in Oslo on Friday by".
const MAX_WORDS_TO_BY = 8;

function byAfter(outline: Outline, { main, sentence, lemma }: VerbGroup): number | null {
  const isSealing = VERBS_OF_SEALING.has(lemma);
  for (let i = main + 1; i <= main + MAX_WORDS_TO_BY; i++) {
    const token = outline.tokens[i];
    if (token?.sentence !== sentence || token.tag === 'PUNCT') return null;
    if (token.lower === 'by' || (isSealing && /^(?:between|with)$/.test(token.lower))) return i;
    if (outline.verbAt(i) && !isJoinedTo(outline, i, main)) return null;
  }
  return null;
}

// "Drafted and presented by Ruiz".
const isJoinedTo = ({ tokens }: Outline, i: number, main: number) =>
  i === main + 2 && tokens[i - 1]!.lower === 'and' && PARTICIPLE.test(tokens[i]!.lower);

const PARTICIPLE = /(?:ed|en|ut|ht|wn|uck|ent|ade)$/;

/** The verb as a passive one where it is: "the truce proposed on Monday by Chad", "the deal struck between Ruiz and Lind". */
export function asPassive(outline: Outline, verb: VerbGroup): VerbGroup {
  const { tokens } = outline;
  const isBareWord =
    verb.from === verb.main && verb.form === 'FINITE' && PARTICIPLE.test(tokens[verb.main]!.lower);
  if (verb.isPassive || !isBareWord || !(followsNoun(outline, verb) || isSecond(outline, verb))) return verb;
  const particle = /^(?:up|out|forward|upon|on)$/.test(tokens[verb.main + 1]?.lower ?? '') ? 1 : 0;
  const at = afterAsides(outline, verb.main + 1 + particle, verb.sentence);
  const next = tokens[at]?.lower ?? '';
  const isSealing = VERBS_OF_SEALING.has(verb.lemma);
  const isPassive =
    next === 'by' || (isSealing && (next === 'between' || (next === 'with' && followsDeal(outline, verb))));
  return isPassive ? { ...verb, isPassive } : verb;
}

function followsNoun(outline: Outline, { from }: VerbGroup): boolean {
  // "The offer, first made by Chad".
  const at = outline.tokens[from - 1]?.tag === 'ADV' ? from - 2 : from - 1;
  const before = outline.tokens[at]?.lower === ',' ? at - 1 : at;
  return outline.phraseAt(before) !== undefined;
}

// "The pact signed with Chad"; "Ruiz signed with Barcelona" is active.
function followsDeal(outline: Outline, { from }: VerbGroup): boolean {
  const { lemma, lower } = outline.tokens[outline.phraseAt(from - 1)?.head ?? from]!;
  return [lemma, lower].some((word) => DEALS.has(EVENT_NOUNS.get(word) ?? '') || MATTER_NOUNS.has(word));
}

const DEALS: ReadonlySet<string> = new Set(['AGREEMENT', 'CEASEFIRE', 'EXCHANGE', 'PROPOSAL']);

// "The pact, drafted in Oslo and signed by Chad".
function isSecond(outline: Outline, { from, sentence }: VerbGroup): boolean {
  const first = outline.tokens[from - 1]?.lower === 'and' ? outline.verbLeftOf(from) : undefined;
  return first?.sentence === sentence && isBareParticiple(outline, first);
}

/** True for "drafted" of "the pact, drafted in Oslo": a participle with no helping verb that follows a noun. */
export const isBareParticiple = (outline: Outline, verb: VerbGroup): boolean =>
  verb.from === verb.main &&
  verb.form === 'FINITE' &&
  PARTICIPLE.test(outline.tokens[verb.main]!.lower) &&
  outline.tokens[verb.from - 1]?.lower === ',' &&
  followsNoun(outline, verb);

/** True for "the truce proposed by Chad", which has no helping verb. */
export const isReduced = ({ tokens }: Outline, { isPassive, from, main }: VerbGroup): boolean =>
  isPassive && !tokens.slice(from, main).some(({ tag }) => tag === 'AUX');
