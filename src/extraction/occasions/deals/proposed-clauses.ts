import { VERBS_OF_ACCEPTING } from '../../../language/words/agreement-verbs.ts';
import type { Outline } from '../clauses/outline.ts';
import { eventFromPassive } from './passive-matters.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** What a clause says is to be done: "halt all aid" of "demanded that Lind halt all aid"; "suggested that" mostly reports an opinion. */
export function proposedClause(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  opener: number,
): Sighting | null {
  const { outline } = scene;
  const isInfinitive = outline.tokens[opener]!.lower === 'to';
  const inner = verbWithin(scene, verb, opener, isInfinitive ? 3 : MAX_WORDS_TO_INNER_VERB);
  if (verb.lemma === 'suggest' && !(inner && isToBeDone(outline, inner))) return null;
  if (!inner) return isInfinitive ? null : wholeClause(scene, verb, opener);
  if (inner.isPassive) return eventFromPassive(scene, opener + 1, inner);
  const to = endOfObject(outline, inner.main + 1, verb.sentence);
  const [known] = targetsIn(outline, index, inner.main + 1, to);
  return known && VERBS_OF_ACCEPTING.has(inner.lemma)
    ? known
    : eventFromWords(scene, inner.main, to, verb.sentence);
}

// "That the council chip in £2m": no verb is seen, or the tagger takes it for a noun.
function wholeClause(scene: Scene, verb: VerbGroup, opener: number): Sighting | null {
  const to = endOfObject(scene.outline, opener + 1, verb.sentence);
  return eventFromWords(scene, opener + 1, to, verb.sentence);
}

// "That the talks should resume", "that the tax be cut", "that he resign": no opinion is put so.
function isToBeDone(outline: Outline, { modal, from, main, lemma }: VerbGroup): boolean {
  if (modal !== null) return modal === 'should';
  const { tokens } = outline;
  if (tokens[from]!.lower === 'be') return true;
  const head = outline.phraseAt(from - 1)?.head;
  const subject = head === undefined ? undefined : tokens[head];
  const isSingular = subject && (/^(?:he|she|it)$/.test(subject.lower) || isOne(subject));
  return from === main && tokens[main]!.lower === lemma && isSingular === true;
}

const isOne = ({ tag, lower, lemma }: Outline['tokens'][number]) =>
  (tag === 'NOUN' && lower === lemma) || (tag === 'PROPN' && !lower.endsWith('s'));

const MAX_WORDS_TO_INNER_VERB = 14;

function verbWithin({ outline }: Scene, verb: VerbGroup, from: number, words: number): VerbGroup | null {
  const { to } = outline.text.sentences[verb.sentence]!;
  for (let i = from; i < to && i < from + words; i++) {
    const inner = outline.verbAt(i);
    if (inner) return inner;
  }
  return null;
}
