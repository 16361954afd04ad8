import { fold } from '../../language/words/fold.ts';
import { OUTLETS } from '../../language/words/media.ts';
import {
  BUSINESSES,
  CALLED_GROUPS,
  CARRIES_NEWS,
  ORGANIZATION_NOUNS,
  ORGANIZATION_WORDS,
} from '../../language/words/organization-words.ts';
import { SEATS_OF_POWER } from '../../language/words/seats-of-power.ts';
import { DEFINITE, isFollowedByName, type Described } from './descriptions.ts';
import type { Discourse, Sighting } from './discourse.ts';
import { isMouthpiece } from './mouthpiece.ts';
import { isKindNoun, modifiersBefore, type Modifiers, type OrganizationKinds } from './organization-kinds.ts';
import type { Stage } from './stage.ts';

/** How many sentences a company may be called "the company" after its name. */
const REACH_OF_COMPANY = 3;
const REACH_OF_NOUN = 12;

/** A noun that stands for an organization, with what stands before it. */
interface Phrase extends Modifiers {
  readonly noun: string;
}

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
  for (let i = discourse.bodies.length - 1; i >= 0; i--) {
    const sighting = discourse.bodies[i]!;
    if (sentence - sighting.sentence > REACH_OF_NOUN) return null;
    if (sighting.figure.type !== 'ORGANIZATION') continue;
    if (answers(phrase, sighting, sentence - sighting.sentence, kinds)) {
      const { figure } = sighting;
      return { figure, from: at, to: at + 1, reason: `“the ${lower}”: ${figure.name}, named last` };
    }
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
  const words = figure.name.split(/[\s.]+/).map(fold);
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
  if (noun === 'party') return distance <= REACH_OF_PARTY && sighting.isSubject && isNoOtherKind(words);
  return distance <= REACH_OF_COMPANY && mayBeCalled(noun, words);
}

/** Words that say nothing by which one organization could be told from another of its kind. */
const NEUTRAL = new Set('news media lobby lobbying trade state state-run private local said'.split(' '));

/** "Navis told the court … The party also wanted": only who has just acted. */
const REACH_OF_PARTY = 1;

function isNoOtherKind(words: readonly string[]): boolean {
  if (OUTLETS.has(words.join(' ')) || SEATS_OF_POWER.has(words.join(' '))) return false;
  return !words.some((word) => ORGANIZATION_WORDS.has(word));
}

/** What any organization named right before may be called, unless its name says that it is something else. */
function mayBeCalled(noun: string, words: readonly string[]): boolean {
  if (OUTLETS.has(words.join(' ')) || SEATS_OF_POWER.has(words.join(' '))) return false;
  if (noun === 'company' || noun === 'firm') return !words.some((word) => ORGANIZATION_WORDS.has(word));
  return CALLED_GROUPS.has(noun) && !words.some((word) => OF_THE_STATE.has(word));
}

/** Words in the names of bodies that nobody calls a group. */
const OF_THE_STATE = new Set(
  'ministry department government parliament senate congress house court police army navy cabinet office university'.split(
    ' ',
  ),
);
