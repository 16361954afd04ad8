import { fold } from '../../../language/words/fold.ts';
import { OUTLETS } from '../../../language/words/media.ts';
import { CALLED_GROUPS, ORGANIZATION_NOUNS } from '../../../language/words/organization-words.ts';
import { SEATS_OF_POWER } from '../../../language/words/seats-of-power.ts';
import { isAcronym } from '../names/acronym.ts';
import type { Sighting } from './discourse.ts';
import { carriesNews, mayBeCalled, mayBeParty, wordsOf } from './may-be-called.ts';
import type { Modifiers, OrganizationKinds } from './organization-kinds.ts';

/** A noun that stands for an organization, with what stands before it. */
export interface Phrase extends Modifiers {
  readonly noun: string;
}

/**
 * "Navis won. The far-right party said", "The Fund approved the loan. The Washington-based lender said": more is told of
 * the one that has just acted. A rival, another or the ruling party is somebody else.
 */
export function isSaidAnew(
  { noun, words: said, countries }: Phrase,
  { figure, isSubject }: Sighting,
  distance: number,
  kinds: OrganizationKinds,
): boolean {
  const words = wordsOf(figure);
  if (said.length === 0)
    return (
      isSubject &&
      distance <= REACH_OF_SHORT_FORM &&
      !kinds.isOtherThan(figure, noun) &&
      isShortForm(figure, noun)
    );
  if (said.includes('news') && !carriesNews(words)) return false;
  if (!isSubject || distance > 1 || countries.length > 0 || said.some(isSomebodyElse(said))) return false;
  if (kinds.of(figure, noun)) return !said.some((word) => OF_STANDING.has(word));
  if (kinds.isOtherThan(figure, noun) || said.some((word) => OF_STANDING.has(word))) return false;
  if (words.some((word) => ORGANIZATION_NOUNS.get(noun)?.includes(word))) return true;
  if (noun === 'party') return mayBeParty(words);
  const isArmed = CALLED_GROUPS.has(noun) && said.some((word) => ARMED.has(word));
  return isArmed || mayBeCalled(noun, words) || isShortForm(figure, noun);
}

// "New York-based" is no new one.
const isSomebodyElse =
  (said: readonly string[]) =>
  (word: string): boolean =>
    SOMEBODY_ELSE.has(word) && !(word === 'new' && said.includes('based'));

const SOMEBODY_ELSE = new Set(
  'rival other another second third new larger smaller sister opposing competing different same foreign former first local parent'.split(
    ' ',
  ),
);
/** What a text must have told before. */
const OF_STANDING = new Set('opposition ruling governing main'.split(' '));
const ARMED = new Set(
  'paramilitary militant rebel armed guerrilla insurgent jihadist islamist militia'.split(' '),
);

/** Whatever these stand for: "the NXF", and in the next sentence "the agency". */
const REACH_OF_SHORT_FORM = 2;
const CALLED_BY_SHORT_FORM = new Set(
  'agency bank court service bloc alliance authority body commission council union association federation institute organization organisation watchdog regulator department corporation fund'.split(
    ' ',
  ),
);

/** An acronym that the article does not spell out says of itself neither what it is nor what it is not. */
const isShortForm = ({ name }: { readonly name: string }, noun: string): boolean =>
  CALLED_BY_SHORT_FORM.has(noun) &&
  isAcronym(name) &&
  !OUTLETS.has(fold(name)) &&
  !SEATS_OF_POWER.has(fold(name));
