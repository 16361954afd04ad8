import type { Offsets } from '../../../language/offsets.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import { peopleFrom } from './people-from.ts';

/** The people of a subject that names several with long titles, with the place of them all. */
export interface SubjectPeople extends Offsets {
  readonly keys: readonly LocalKey[];
}

/** Several people one after the other up to a verb: "Minister of Roads Ana Ruiz and Chad's Bo Lind on Sunday discussed". */
export function subjectPeople(scene: Scene, verb: VerbGroup, subject: Offsets): SubjectPeople | null {
  const { outline } = scene;
  const { from } = outline.text.sentences[verb.sentence]!;
  for (let at = from; at < verb.from && outline.tokens[at]!.start <= subject.start; at++) {
    if (!opensSubject(scene, at, from)) continue;
    const people = peopleFrom(scene, at);
    if (!people || people.to > verb.from || people.end < subject.end || people.keys.length < 2) continue;
    return { keys: people.keys, start: outline.tokens[at]!.start, end: people.end };
  }
  return null;
}

// A noun phrase that no preposition leads in and that hangs on no other.
function opensSubject({ outline }: Scene, at: number, first: number): boolean {
  const phrase = outline.phraseAt(at);
  if (phrase?.from !== at || phrase.owner !== null) return false;
  const before = at > first ? outline.tokens[at - 1]! : null;
  return (
    before === null ||
    before.tag === 'SCONJ' ||
    before.tag === 'PUNCT' ||
    before.tag === 'VERB' ||
    before.lower === 'that'
  );
}
