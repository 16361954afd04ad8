import { VERBS_OF_ISSUING } from '../../../language/words/proposal-verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Scene } from '../scene.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectActors } from '../clauses/subject-actors.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** Who makes, files or launches a demand or plea, by the verb it is the object of: "Ruiz issued an ultimatum". */
export function issuersOf(
  scene: Scene,
  phrase: Phrase,
): { readonly keys: readonly LocalKey[]; readonly start?: number } {
  const { outline } = scene;
  const first = phrase.owner === null ? phrase.from : outline.phrases[phrase.owner]!.from;
  const verb = verbBefore(outline, phrase.sentence, first);
  if (outline.tokens[phrase.from]!.lower === 'no') return { keys: [] };
  if (!verb || verb.isPassive || !isIssuing(outline, verb, first)) return { keys: [] };
  const standing = standingOf(outline, verb);
  if (standing === 'DENIED' || standing === 'OPEN') return { keys: [] };
  const subject = subjectActors(scene, verb);
  const start = Math.min(subject?.start ?? Infinity, placeOf(outline, verb.from, verb.main).start);
  return subject ? { keys: subject.keys, start } : { keys: [] };
}

function isIssuing({ tokens }: Outline, { lemma, main }: VerbGroup, from: number): boolean {
  const particle = VERBS_OF_ISSUING.get(lemma);
  if (particle === undefined) return false;
  const between = tokens.slice(main + 1, from).map(({ lower }) => lower);
  return particle === null
    ? between.every((word) => word === 'forward')
    : between.length > 0 && between.at(-1) === particle && between.length <= 2;
}
