import { VERBS_OF_MIND_AND_STATE } from '../../../language/words/duty-words.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, targetAt, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** What speakers bid others do with them: "let us open the border", "why don't we hold a vote?"; null for a turn of speech. */
export function jointCallAt(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const { tokens } = outline;
  if (!isJoint(tokens.slice(Math.max(0, verb.main - MOST_WORDS_BEFORE), verb.main).map(({ lower }) => lower)))
    return null;
  if (verb.isNegated || VERBS_OF_MIND_AND_STATE.has(verb.lemma) || OF_SPEECH.test(verb.lemma)) return null;
  const to = endOfObject(outline, verb.main + 1, verb.sentence);
  const known = BRINGS_ABOUT.test(verb.lemma) ? targetAt(outline, index, verb.main + 1) : null;
  if (!known && verb.lemma === 'make') return null;
  const event = known ?? eventFromWords(scene, verb.main, to, verb.sentence);
  // "Let us begin".
  return event && /\s/.test(event.words) ? event : null;
}

const MOST_WORDS_BEFORE = 4;

function isJoint(before: readonly string[]): boolean {
  const words = before.join(' ').replaceAll('’', "'");
  return (
    /\blet (?:us|'s)(?: \w+ly| all| both)?$/.test(words) ||
    /\bwhy (?:do n't|don't) we(?: all| both)?$/.test(words)
  );
}

const BRINGS_ABOUT = /^(?:hold|start|begin|resume|open|launch|organi[sz]e|sign|make|adopt|accept|establish)$/;
const OF_SPEECH =
  /^(?:pray|begin|start|move|turn|return|assume|suppose|find|examine|recall|hear|keep|give|stop|leave|seek|sit|stick|put|call)$/;
