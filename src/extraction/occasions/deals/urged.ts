import { VERBS_OF_ACCEPTING } from '../../../language/words/agreement-verbs.ts';
import { VERBS_OF_URGING, VERBS_OF_URGING_WITH } from '../../../language/words/proposal-verbs.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** The word after a verb of urging and its preposition: "called on" Lind, "urged" Lind; null for other verbs. */
export function afterUrging({ tokens }: Outline, { lemma, main }: VerbGroup): number | null {
  const preposition = VERBS_OF_URGING_WITH.get(lemma);
  if (preposition !== undefined && tokens[main + 1]?.lower === preposition) return main + 2;
  return VERBS_OF_URGING.has(lemma) ? main + 1 : null;
}

/** "Urged Lind to accept the plan": what is to be accepted, or else what Lind is to do. */
export function urgedMatter(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  from: number,
): Sighting | null {
  const { outline } = scene;
  const start = commandAfter(outline, verb, from);
  if (start === null) return null;
  const isAccepting = VERBS_OF_ACCEPTING.has(outline.tokens[start]!.lemma);
  const to = endOfObject(outline, start + 1, verb.sentence);
  const [known] = targetsIn(outline, index, start + 1, to);
  if (known && isAccepting) return known;
  return PLAINLY.test(verb.lemma) ? eventFromWords(scene, start, to, verb.sentence) : null;
}

const PLAINLY = /^(?:urge|implore|call|appeal|exhort)$/;

// The word after "to"; a quotation mark may stand between: urged Lind to “spare” them.
function commandAfter(outline: Outline, verb: VerbGroup, from: number): number | null {
  const { tokens, text } = outline;
  if (!outline.phraseAt(from)) return null;
  const { to } = text.sentences[verb.sentence]!;
  for (let i = from + 1; i < Math.min(to, from + MAX_WORDS_TO_COMMAND); i++) {
    const next = /^[“"‘]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (outline.verbAt(i) && outline.verbAt(i)!.form !== 'INFINITIVE') return null;
    if (tokens[i]!.lower === 'to' && (tokens[i]!.tag === 'PART' || next === i + 2))
      return tokens[i - 1]!.lower === 'not' ? i - 1 : next;
  }
  return null;
}

const MAX_WORDS_TO_COMMAND = 19;
