import { foldedWords, tidyName } from '../names/fold.ts';
import type { Evidence, PersonFeatures, Signature } from '../signature.ts';
import { personNameOf } from './person-name.ts';
import { SURNAMES_THAT_COME_FIRST } from './name-words.ts';

/** What an article's person is compared by. `shortForm` is the one word that the article goes on calling him by. */
export function personSignature(
  name: string,
  shortForm: string | null,
  evidence: Evidence,
): Signature<PersonFeatures> {
  const tidy = tidyName(name);
  const { given, middle, family, suffix } = personNameOf(tidy, shortForm);
  const spelled = given === null ? null : spelledGiven(tidy, given);
  const features = {
    type: 'PERSON',
    name: tidy,
    given,
    spelled,
    middle,
    family,
    suffix,
    ...evidence,
  } as const;
  const { gender, countries, posts, ties, field } = evidence;
  const apart = [gender ?? '', countries.join(','), posts.join(','), ties.join(','), field ?? ''];
  return {
    signature: ['PERSON', tidy, family, ...apart].join('|').replace(/\|+$/u, ''),
    type: 'PERSON',
    features,
    keys: [`PERSON:${family}`],
  };
}

function spelledGiven(name: string, given: string): string {
  const words = foldedWords(name);
  const isEastern = SURNAMES_THAT_COME_FIRST.has(words[0] ?? '');
  return isEastern ? given : (words[0] ?? given);
}
