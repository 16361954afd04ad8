import { VERBS_OF_YIELDING, WORDS_OF_READINESS } from '../../../language/words/agreement-verbs.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Scene } from '../scene.ts';
import { standingOf } from '../clauses/standing.ts';
import { verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** FULL: agreed; HALF: ready to, or would; NONE: denied, asked for, or left open. */
export type Readiness = 'FULL' | 'HALF' | 'NONE';

/** How far a verb of agreeing tells that its subject agreed. */
export function readinessFor({ outline }: Scene, verb: VerbGroup): Readiness {
  const standing = standingOf(outline, verb);
  if (isOnlyDemanded(outline, verb)) return 'NONE';
  if (standing === 'DENIED' || standing === 'OPEN') return 'NONE';
  // Who allows something has done it; who will allow it has promised it.
  if (standing === 'FACT' && VERBS_OF_YIELDING.has(verb.lemma)) return 'NONE';
  if (verb.form !== 'INFINITIVE') return standing === 'PLANNED' ? 'HALF' : 'FULL';
  const before = outline.tokens[verb.from - 1];
  if (before && WORDS_OF_READINESS.has(before.lower)) return 'HALF';
  const governor = verbBefore(outline, verb.sentence, verb.from)?.lemma ?? '';
  return /^(?:agree|vote|decide|persuade|convince)$/.test(governor) && !VERBS_OF_YIELDING.has(verb.lemma)
    ? 'FULL'
    : 'NONE';
}

// "Demanded that Kenya sign the treaty": the bare verb is asked for.
function isOnlyDemanded(outline: Outline, { main, from, sentence, lemma }: VerbGroup): boolean {
  if (from !== main || outline.tokens[main]!.lower !== lemma) return false;
  const governor = verbBefore(outline, sentence, from);
  return governor !== null && DEMANDING.test(governor.lemma);
}

const DEMANDING =
  /^(?:demand|insist|urge|request|recommend|require|propose|suggest|ask|want|let|make|help|see|watch|hear)$/;

/** True for "Peru is willing to open the port": it will do so if the others want it. "Ready to fight" offers nothing. */
export function isReadiness({ outline }: Scene, { form, from, lemma }: VerbGroup): boolean {
  const { tokens } = outline;
  if (form !== 'INFINITIVE' || !/^(?:ready|willing|prepared)$/.test(tokens[from - 1]?.lower ?? ''))
    return false;
  const at = tokens[from - 2]?.tag === 'ADV' ? from - 3 : from - 2;
  return /^(?:be|remain|stand)$/.test(tokens[at]?.lemma ?? '') && !OF_ONES_OWN.test(lemma);
}

const OF_ONES_OWN =
  /^(?:be|have|face|fight|die|defend|go|move|leave|play|see|know|admit|say|believe|strike|attack|respond|retaliate|use|risk|kill|wait|start|begin|return|win|lose|learn|live|deal|confront|sacrifice|hear|listen|do|take|make|get|put)$/;
