import type { Offsets } from '../../../language/offsets.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { eventFromWords, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

// "An offer that chief negotiator Bo Lind of the union accepted".
const MAX_WORDS_BACK = 14;

/** What a verb without an object of its own is about, named before its subject: "the deal that Ruiz signed", "the plan Ruiz proposed". */
export function namedBeforeSubject(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  subject: Offsets,
): Sighting | null {
  const { outline } = scene;
  const { tokens } = outline;
  const first = outline.text.sentences[verb.sentence]!.from;
  for (let i = verb.from - 1; i >= first && i > verb.from - MAX_WORDS_BACK; i--) {
    if (tokens[i]!.end > subject.start) continue;
    if (tokens[i]!.lower === 'something') return apposedTo(scene, index, i);
    const isRelative = /^(?:that|which)$/.test(tokens[i]!.lower);
    const last = isRelative ? (tokens[i - 1]?.lower === ',' ? i - 2 : i - 1) : i;
    const sighting = index.get(outline.phraseAt(last)?.head ?? -1);
    return sighting && !sighting.isVerb ? sighting : null;
  }
  return null;
}

// "An inquiry, something that Chad has been demanding since May".
function apposedTo(scene: Scene, index: SightingIndex, something: number): Sighting | null {
  const { outline } = scene;
  const isApposed = outline.tokens[something - 1]?.lower === ',';
  const phrase = isApposed ? outline.phraseAt(something - 2) : undefined;
  if (!phrase) return null;
  const known = index.get(phrase.head);
  return known && !known.isVerb ? known : eventFromWords(scene, phrase.from, something - 1, phrase.sentence);
}

/** True where nothing that could be an object follows a verb. */
export function hasNoObject({ outline }: Scene, { main, sentence }: VerbGroup): boolean {
  const next = outline.tokens[main + 1];
  if (!next || next.sentence !== sentence) return true;
  return (
    next.tag === 'PUNCT' ||
    next.tag === 'ADP' ||
    next.tag === 'SCONJ' ||
    next.tag === 'ADV' ||
    next.tag === 'AUX' ||
    next.tag === 'CCONJ'
  );
}
