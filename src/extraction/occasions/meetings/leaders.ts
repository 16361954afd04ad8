import type { Offsets } from '../../../language/offsets.ts';
import type { LocalKey } from '../../extraction.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { phraseRun } from '../clauses/runs.ts';
import type { Scene } from '../scene.ts';
import { areDelegates, partiesAt } from './delegations.ts';
import { peopleFrom } from './people-from.ts';
import type { Party } from './party.ts';

/** Index of the word after "headed by", past a comma; null where other words stand there. */
function afterLedBy({ tokens }: Outline, at: number): number | null {
  const led = tokens[at]?.text === ',' ? at + 1 : at;
  return /^(?:led|headed|chaired)$/.test(tokens[led]?.lower ?? '') && tokens[led + 1]?.lower === 'by'
    ? led + 2
    : null;
}

/** A party with whoever leads it: "a delegation of the Harbour Party, headed by Bo Lind". */
export function withLeader(scene: Scene, party: Party): Party {
  const at = afterLedBy(scene.outline, party.to);
  const leader = at === null ? null : peopleFrom(scene, at);
  const [key] = leader?.keys ?? [];
  return leader && key !== undefined
    ? { keys: [...new Set([...party.keys, key])], to: leader.to, end: leader.end }
    : party;
}

/** Those whom the subject leads: Chad, of "the Chadian delegation headed by Ana Ruiz met …", where Ana Ruiz is the subject. */
export function ledBy(scene: Scene, subject: Offsets, sentence: number): readonly LocalKey[] {
  const { outline } = scene;
  const { from, to } = outline.text.sentences[sentence]!;
  let at = to;
  while (at > from && outline.tokens[at - 1]!.end > subject.start) at--;
  if (afterLedBy(outline, at - 2) !== at) return [];
  const last = outline.tokens[at - 3]?.text === ',' ? at - 4 : at - 3;
  const phrase = outline.phraseAt(last);
  const run = phrase && phraseRun(outline, last, from);
  const first = run && outline.phraseAt(run.from);
  if (!first || !areDelegates(outline.tokens[first.head]!.lower)) return [];
  return partiesAt(scene, placeOf(outline, run.from, run.to));
}
