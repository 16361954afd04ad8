import { OUTLETS } from '../../../language/words/media.ts';
import { BUSINESSES, CARRIES_NEWS, ORGANIZATION_NOUNS } from '../../../language/words/organization-words.ts';
import { DEFINITE, isFollowedByName, type Described } from './descriptions.ts';
import type { Discourse, Sighting } from './discourse.ts';
import { isMouthpiece } from './mouthpiece.ts';
import { isKindNoun, modifiersBefore, type OrganizationKinds } from './organization-kinds.ts';
import type { Figure } from '../figure.ts';
import { carriesNews, isNoOtherKind, mayBeCalled, mayBeParty, wordsOf } from './may-be-called.ts';
import { isSaidAnew, type Phrase } from './said-anew.ts';
import type { Stage } from '../stage.ts';

/** How many sentences a company may be called "the company" after its name. */
const REACH_OF_COMPANY = 3;
const REACH_OF_NOUN = 12;

/** "the ministry", "the opposition party", "the company": the organization named last that the noun answers. */
export function organizationDescribed(
  stage: Stage,
  at: number,
  discourse: Discourse,
  kinds: OrganizationKinds,
): Described | null {
  const { lower, sentence } = stage.tokens[at]!;
  if (!isKindNoun(lower) || stage.appearanceAt(at) || isPartOfMore(stage, at)) return null;
  const phrase = { noun: lower, ...modifiersBefore(stage, at) };
  const isMouth = isMouthpiece(stage.token(at + 1)?.lower ?? '');
  const isAlone = phrase.from === at;
  if (!DEFINITE.has(stage.token(phrase.from - 1)?.lower ?? '') && !(isMouth && isAlone)) return null;
  const figure =
    namedLast(sentence, discourse, (sighting, distance) => answers(phrase, sighting, distance, kinds)) ??
    namedLast(sentence, discourse, (sighting, distance) => isSaidAnew(phrase, sighting, distance, kinds));
  return figure && { figure, from: at, to: at + 1, reason: `“the ${lower}”: ${figure.name}, named last` };
}

function namedLast(
  sentence: number,
  { bodies }: Discourse,
  isMeant: (sighting: Sighting, distance: number) => boolean,
): Figure | null {
  for (let i = bodies.length - 1; i >= 0; i--) {
    const sighting = bodies[i]!;
    const distance = sentence - sighting.sentence;
    if (distance > REACH_OF_NOUN) return null;
    if (sighting.figure.type === 'ORGANIZATION' && isMeant(sighting, distance)) return sighting.figure;
  }
  return null;
}

/** "the ministry building", "the party of Ruiz"; "the ministry statement" is the ministry's. */
function isPartOfMore(stage: Stage, at: number): boolean {
  const next = stage.token(at + 1)?.lower ?? '';
  return next === 'of' || (isFollowedByName(stage, at) && !isMouthpiece(next));
}

function answers(phrase: Phrase, sighting: Sighting, distance: number, kinds: OrganizationKinds): boolean {
  const { noun } = phrase;
  const { figure } = sighting;
  const words = wordsOf(figure);
  if (phrase.words.includes('news') && !carriesNews(words)) return false;
  const kind = kinds.of(figure, noun);
  const isFitting = (word: string): boolean =>
    NEUTRAL.has(word) || words.includes(word) || kind?.modifiers.has(word) === true;
  if (BUSINESSES.has(noun))
    return distance <= REACH_OF_COMPANY && !kinds.isOtherThan(figure, noun) && isNoOtherKind(words);
  if (!phrase.words.every(isFitting)) return false;
  if (!phrase.countries.every((country) => kinds.mayBeFrom(figure, country))) return false;
  const isOutlet = CARRIES_NEWS.has(noun) && OUTLETS.has(words.join(' '));
  if (kind || isOutlet || words.some((word) => ORGANIZATION_NOUNS.get(noun)?.includes(word))) return true;
  if (kinds.isOtherThan(figure, noun) || phrase.countries.length > 0) return false;
  if (noun === 'party') return distance <= REACH_OF_PARTY && sighting.isSubject && mayBeParty(words);
  return distance <= REACH_OF_COMPANY && mayBeCalled(noun, words);
}

/** Words that say nothing by which one organization could be told from another of its kind. */
const NEUTRAL = new Set(
  'news media lobby lobbying trade state state-run private local said top apex'.split(' '),
);

/** "Navis told the court … The party also wanted": only who has just acted. */
const REACH_OF_PARTY = 1;
