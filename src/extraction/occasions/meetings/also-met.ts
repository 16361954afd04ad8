import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import { partyFrom } from './party.ts';

const OPENINGS = ['in addition to', 'besides', 'apart from', 'aside from', 'as well as'];

/** Those whom an opening adds to the people met: "In addition to Lind, Ruiz also met Moor", up to a word of the clause. */
export function alsoMet(scene: Scene, sentence: number, until: number): readonly LocalKey[] {
  const { outline, cast } = scene;
  const { from } = outline.text.sentences[sentence]!;
  const words = outline.tokens.slice(from, from + 3).map(({ lower }) => lower);
  const opening = OPENINGS.find((one) => words.slice(0, one.split(' ').length).join(' ') === one);
  if (!opening) return [];
  const party = partyFrom(scene, from + opening.split(' ').length);
  if (!party || party.to > until || outline.tokens[party.to]?.text !== ',') return [];
  const isAlso = outline.tokens.slice(party.to, until).some(({ lower }) => lower === 'also');
  return isAlso ? party.keys.filter((key) => cast.entity(key).type === 'PERSON') : [];
}
