import { fold } from '../../../language/words/fold.ts';
import { OUTLET_WORD, OUTLETS } from '../../../language/words/media.ts';
import { CALLED_GROUPS, ORGANIZATION_WORDS } from '../../../language/words/organization-words.ts';
import { SEATS_OF_POWER } from '../../../language/words/seats-of-power.ts';
import type { Figure } from '../figure.ts';

/** "Harbour Front", "Civic Congress": kinds of body that are parties as well, where more is in the name. */
export function mayBeParty(words: readonly string[]): boolean {
  return isNoOtherKind(words.length > 1 ? words.filter((word) => !PARTY_WORDS.has(word)) : words);
}

const PARTY_WORDS = new Set(
  'front congress movement alliance coalition union league group organization organisation force'.split(' '),
);

export const wordsOf = ({ name }: Figure): readonly string[] => name.split(/[\s.]+/).map(fold);

/** "the news agency" is no other agency. */
export const carriesNews = (words: readonly string[]): boolean =>
  OUTLETS.has(words.join(' ')) || words.length === 1 || words.some((word) => OUTLET_WORD.test(word));

/** False where a word of the name says what it is. */
export function isNoOtherKind(words: readonly string[]): boolean {
  if (OUTLETS.has(words.join(' ')) || SEATS_OF_POWER.has(words.join(' '))) return false;
  return !words.some((word) => ORGANIZATION_WORDS.has(word));
}

/** What any organization named right before may be called, unless its name says that it is something else. */
export function mayBeCalled(noun: string, words: readonly string[]): boolean {
  if (OUTLETS.has(words.join(' ')) || SEATS_OF_POWER.has(words.join(' '))) return false;
  if (/^(?:company|firm|airline|carrier|utility)$/.test(noun))
    return !words.some((word) => ORGANIZATION_WORDS.has(word));
  return CALLED_GROUPS.has(noun) && !words.some((word) => OF_THE_STATE.has(word));
}

/** Words in the names of bodies that nobody calls a group. */
const OF_THE_STATE = new Set(
  'ministry department government parliament senate congress house court police army navy cabinet office university'.split(
    ' ',
  ),
);
