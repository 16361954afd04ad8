import type { Token } from '../../language/analysed-text.ts';
import { COMMUNICATED } from '../../language/words/reporting-words.ts';
import { isSpokenInfinitive } from './to-speak.ts';

/** The parts of an attribution that tell whether words were said, and which. */
export interface Told {
  readonly source: readonly Token[];
  readonly cue: readonly Token[];
  readonly content: readonly Token[];
  /** The source is somebody with a name in the article. */
  readonly hasSpeaker: boolean;
  /** The content, or its first piece, stands before the cue. */
  readonly isContentFirst: boolean;
  /** The first word of each piece of the content. */
  readonly openings: readonly Token[];
  /** What stands in the sentence between the speaker and the cue after him: "took to the radio". */
  readonly between: readonly Token[];
}

/** Whether the cue tells only that something was to be said, or done, or talked about, and not that these words were said. */
export const isToldWithoutWords = (told: Told): boolean =>
  isIntended(told) ||
  isAct(told) ||
  isMarch(told) ||
  isSuffered(told) ||
  isNobodys(told) ||
  isUnsaid(told.source) ||
  isShown(told) ||
  isMerelyNamed(told);

// "will ask the board", "met to propose a plan": nothing is said as yet. "Can reveal" is said at once.
const INTENDING = new Set(['to', 'will', 'would', 'must', 'should', 'may', 'might', 'could', 'shall']);

function isIntended({ cue, between }: Told): boolean {
  const isInfinitive = cue[0]?.lower === 'to' || between.at(-1)?.lower === 'to';
  const isSpoken = isInfinitive ? isSpokenInfinitive(between) : null;
  if (isSpoken !== null) return !isSpoken;
  return INTENDING.has(cue[0]?.lower ?? '') || isStoppedShort(cue);
}

const isStoppedShort = (cue: readonly Token[]): boolean =>
  cue.some(({ lemma }, at) => lemma === 'refrain' || (lemma === 'stop' && cue[at + 1]?.lower === 'short'));

const ENVOYS = /^(?:ambassadors?|envoys?|charg[eé]s?|diplomats?|consuls?|representatives?)$/;

// "recalled its ambassador", "lost their appeals", "referring to the strike"
function isAct({ cue, content }: Told): boolean {
  const lemmas = cue.map(({ lemma }) => lemma);
  if (lemmas.includes('recall') && content.slice(0, 4).some(({ lower }) => ENVOYS.test(lower))) return true;
  if (cue[0]?.lower === 'referring') return !content.some(({ lower }) => NEEDS.test(lower));
  return cue.some(({ lemma, tag }) => tag !== 'VERB' && (lemma === 'appeal' || lemma === 'detail'));
}

const NEEDS = /^(?:importance|need|necessity|role)$/;

// Ministries protest in words, students in the street.
const isMarch = ({ source, cue, hasSpeaker }: Told): boolean =>
  cue.some(({ lemma }) => lemma === 'protest') && (!hasSpeaker || isPlural(source.at(-1)));

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined && token.lower.endsWith('s') && token.lower !== token.lemma;

const SUFFERING = new Set(['draw', 'face', 'endure', 'receive', 'attract', 'spark', 'trigger', 'suffer']);

// "drew criticism", "faced accusations": others said it.
const isSuffered = ({ cue }: Told): boolean => {
  const verb = cue.findIndex(({ lemma, tag }) => tag === 'VERB' && SUFFERING.has(lemma));
  return verb >= 0 && cue.slice(verb + 1).some(({ lemma, tag }) => tag === 'NOUN' && COMMUNICATED.has(lemma));
};

// "The deal was announced in May", "fierce criticism of the rules", with nobody who says so.
function isNobodys({ source, cue, content, isContentFirst, openings }: Told): boolean {
  if (source.length > 0) return false;
  const isNoun = cue.every(({ tag }) => tag !== 'VERB' && tag !== 'AUX' && tag !== 'ADV');
  if (isNoun) return cue.at(-1)?.tag === 'ADP' && cue.some(({ tag }) => tag === 'NOUN');
  if (isDoneToSomebody(cue) && !openings.some(({ lower }) => lower === 'that' || lower === 'it')) return true;
  const isPassive = cue.some(({ lemma, tag }) => lemma === 'be' && tag === 'AUX');
  return isPassive && isContentFirst && openings.length === 1 && content[0]?.lower !== 'that';
}

// "The four had been accused of theft": by whom is not told; "it was announced that" tells.
const isDoneToSomebody = (cue: readonly Token[]): boolean =>
  cue.at(-1)?.tag === 'VERB' &&
  /(?:ed|en)$/.test(cue.at(-1)?.lower ?? '') &&
  /^(?:be|been|was|were|is|are)$/.test(cue.at(-2)?.lower ?? '');

// "Neither gave a reason."
const isUnsaid = ([first, second]: readonly Token[]): boolean =>
  /^(?:neither|nobody|none)$/i.test(first?.text ?? '') ||
  (first?.lower === 'no' && /^(?:one|side|party)$/.test(second?.lower ?? ''));

const PICTURES = /^(?:pictures?|photos?|photographs?|images?|videos?|clips?|footage|selfies?)$/;

// "has posted a picture of the ship"
const isShown = ({ cue, content }: Told): boolean =>
  cue.some(({ lemma }) => /^(?:post|share|publish|release|upload|tweet)$/.test(lemma)) &&
  content.slice(0, 3).some(({ lower }) => PICTURES.test(lower));

// "The document was first reported by the Herald", "what was said": what it holds is not told.
const isMerelyNamed = ({ cue, content, isContentFirst, openings }: Told): boolean =>
  (content.length === 1 && /^(?:what|how|which)$/.test(content[0]?.lower ?? '')) ||
  (isContentFirst &&
    openings.length === 1 &&
    cue.at(-1)?.lower === 'by' &&
    content.length <= MAX_NAMING_TOKENS &&
    !content.some(({ tag }) => tag === 'VERB' || tag === 'AUX'));

const MAX_NAMING_TOKENS = 5;
