import { foldedWords, tidyName } from '../names/fold.ts';
import type { Evidence, PersonFeatures, Signature } from '../signature.ts';
import { genderOfName } from './name-gender.ts';
import { personNameOf } from './person-name.ts';
import { HONORIFICS, SURNAMES_THAT_COME_FIRST } from './name-words.ts';

/** What an article's person is compared by. `shortForm` is the one word that the article goes on calling him by. */
export function personSignature(
  name: string,
  shortForm: string | null,
  evidence: Evidence,
): Signature<PersonFeatures> {
  const tidy = tidyName(name);
  const { given, middle, family, suffix } = personNameOf(tidy, shortForm);
  const spelled = given === null ? null : spelledGiven(tidy, given);
  const { countries, posts, ties, field } = evidence;
  const gender = usualGender(spelled) ?? evidence.gender;
  const named = { type: 'PERSON', name: tidy, given, spelled, middle, family, suffix } as const;
  const features = { ...named, ...evidence, gender };
  const apart = [gender ?? '', countries.join(','), posts.join(','), ties.join(','), field ?? ''];
  return {
    signature: ['PERSON', tidy, family, ...apart].join('|').replace(/\|+$/u, ''),
    type: 'PERSON',
    features,
    keys: [`PERSON:${family}`],
  };
}

function spelledGiven(name: string, given: string): string {
  const words = foldedWords(name).filter((word) => !HONORIFICS.has(word));
  const isEastern = SURNAMES_THAT_COME_FIRST.has(words[0] ?? '');
  return isEastern ? given : (words[0] ?? given);
}

// An initial is in no list of names.
const usualGender = (spelled: string | null): 'F' | 'M' | null =>
  spelled === null || spelled.length === 1 ? null : genderOfName(spelled);
