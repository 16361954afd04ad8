import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';

/** Those who lead a state, or a part of one, and states: what they tell others to do is a matter of state. */
export function rulersAmong({ cast }: Scene, keys: readonly LocalKey[]): LocalKey[] {
  return keys.filter(
    (key) =>
      cast.entity(key).type === 'COUNTRY' ||
      cast.roles.some(({ holder, title }) => holder === key && RULING.test(title)),
  );
}

const RULING =
  /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|ruler|crown prince|minister|governor|leader|mayor)\b/i;
