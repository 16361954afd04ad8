import { VERBS_OF_ORDERING, VERBS_OF_STATECRAFT } from '../../../language/words/proposal-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/**
 * Whose words are a matter for the news where a verb is one of everyday life as well: anybody may tell others what to
 * do, and ask for help or time.
 */
export function entitledAmong(
  scene: Scene,
  { lemma, main }: VerbGroup,
  keys: readonly LocalKey[],
  asked: string,
): readonly LocalKey[] {
  const isToDo = lemma === 'ask' && scene.outline.tokens[main + 1]?.lower === 'to';
  const isEveryday = /^(?:ask|request)$/.test(lemma) && EVERYDAY.test(asked);
  if (isToDo || isEveryday || VERBS_OF_STATECRAFT.has(lemma)) return publicActorsAmong(scene, keys);
  return VERBS_OF_ORDERING.has(lemma) ? rulersAmong(scene, keys) : keys;
}

const EVERYDAY = /^(?:time|leave|money|loan|grant|help)$/;

/** Those who lead a state, or a part of one, and states: what they tell others to do is a matter of state. */
function rulersAmong({ cast }: Scene, keys: readonly LocalKey[]): LocalKey[] {
  return keys.filter(
    (key) =>
      cast.entity(key).type === 'COUNTRY' ||
      cast.roles.some(({ holder, title }) => holder === key && RULING.test(title)),
  );
}

/** Those whom such a person or state is among, and bodies: what they seek is of public concern. */
const publicActorsAmong = (scene: Scene, keys: readonly LocalKey[]): LocalKey[] => {
  const rulers = new Set(rulersAmong(scene, keys));
  return keys.filter((key) => rulers.has(key) || scene.cast.entity(key).type === 'ORGANIZATION');
};

const RULING =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ruler|crown prince|minister|governor|leader|mayor)\b/i;
