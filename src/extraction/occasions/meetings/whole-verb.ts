import {
  IN_SEVERAL_WORDS,
  IN_SEVERAL_WORDS_OF_PEOPLE,
  VERBS_OF_COMPANY,
} from '../../../language/words/meeting-verbs.ts';
import type { Scene } from '../scene.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { addressedSide, isCallOn, isGoingToSee, isSeeing } from './face-to-face.ts';
import { partyFrom } from './party.ts';

/** A verb as the plain one that means the same: "shook hands", "sat down", "told Lind in person" are meeting in several words. */
export function wholeVerb(scene: Scene, verb: VerbGroup): VerbGroup {
  const addressed = addressedSide(scene, verb);
  if (addressed) return { ...verb, lemma: addressed.isCall ? 'phone' : 'meet' };
  if (isGoingToSee(scene, verb) || isSeeing(scene, verb)) return { ...verb, lemma: 'meet' };
  if (isRaising(scene, verb))
    return { ...verb, lemma: 'discuss', main: verb.main + (verb.lemma === 'take' ? 1 : 0) };
  if (isCallOn(scene, verb)) return { ...verb, lemma: 'meet', main: verb.main + 1 };
  if (/^co-chair(?:ed|ing|s)$/.test(verb.lemma)) return { ...verb, lemma: 'co-chair' };
  // "Dined": the tagger takes it for a din.
  if (verb.lemma === 'din') return { ...verb, lemma: 'dine' };
  if (isInCompany(scene, verb)) return { ...verb, lemma: 'meet' };
  return severalWords(scene, verb) ?? verb;
}

// "Raised the issue with Lind", "took up the matter with Lind": they spoke of it.
function isRaising({ outline }: Scene, { lemma, main, isPassive }: VerbGroup): boolean {
  const isUp = lemma === 'take' && outline.tokens[main + 1]?.lower === 'up';
  if (isPassive || !(isUp || lemma === 'raise')) return false;
  const object = outline.phraseAt(main + (isUp ? 2 : 1));
  return object !== undefined && MATTER.test(outline.tokens[object.head]!.lemma);
}

const MATTER = /^(?:issue|matter|question|concern|case|topic|subject|problem|point|plight|fate)$/;

function severalWords({ outline }: Scene, verb: VerbGroup): VerbGroup | null {
  // "Bumped into Lind" is meeting, "bumped into a wall" is none: only people are received.
  for (const [ways, lemma] of [
    [IN_SEVERAL_WORDS, verb.lemma === 'exchange' ? 'talk' : 'meet'],
    [IN_SEVERAL_WORDS_OF_PEOPLE, 'greet'],
  ] as const) {
    for (const words of ways.get(verb.lemma) ?? []) {
      const main = verb.main + words.split(' ').length;
      const said = outline.tokens.slice(verb.main + 1, main + 1).map(({ lower }) => lower);
      if (said.join(' ') === words) return { ...verb, lemma: SPEAKING.test(words) ? 'speak' : lemma, main };
    }
  }
  return null;
}

const SPEAKING = /^(?:on the |in touch|in contact)/;

// "Walked with Lind", "strolled in the gardens with Lind"; "walked with a stick" is no company.
function isInCompany(scene: Scene, { lemma, main, isPassive, sentence }: VerbGroup): boolean {
  const { outline, cast } = scene;
  if (!VERBS_OF_COMPANY.has(lemma) || isPassive) return false;
  for (let i = main + 1; i <= main + MAX_WORDS_TO_COMPANY; i++) {
    const token = outline.tokens[i];
    if (token?.sentence !== sentence || token.tag === 'PUNCT' || outline.verbAt(i)) return false;
    if (!/^(?:with|alongside)$/.test(token.lower)) continue;
    const party = partyFrom(scene, i + 1);
    return party?.keys.some((key) => cast.entity(key).type === 'PERSON') ?? false;
  }
  return false;
}

const MAX_WORDS_TO_COMPANY = 7;
