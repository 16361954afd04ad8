import { VERBS_OF_ACCEPTING } from '../../../language/words/agreement-verbs.ts';
import { VERBS_OF_MIND_AND_STATE } from '../../../language/words/duty-words.ts';
import type { Outline } from '../clauses/outline.ts';
import { eventFromPassive } from './passive-matters.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { endOfObject, eventFromWords, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

/** The verb that a clause hangs on, or the noun, which has no place among the verbs. */
type Proposer = Pick<VerbGroup, 'lemma' | 'sentence'> & { readonly main?: number };

/** What a clause says is to be done: "halt all aid" of "demanded that Lind halt all aid"; "suggested that" mostly reports an opinion. */
export function proposedClause(
  scene: Scene,
  index: SightingIndex,
  verb: Proposer,
  opener: number,
): Sighting | null {
  const { outline } = scene;
  const isInfinitive = outline.tokens[opener]!.lower === 'to';
  const inner = verbWithin(scene, verb, opener, isInfinitive ? 3 : MAX_WORDS_TO_INNER_VERB);
  const isOpinion =
    /^(?:suggest|insist)/.test(verb.lemma) &&
    !(inner && (isToBeDone(outline, inner) || isBareDeed(outline, verb, inner)));
  if (isOpinion) return null;
  if (!inner) return isInfinitive ? null : wholeClause(scene, verb, opener);
  // "Asked to be taken off the list".
  if (inner.isPassive && !isInfinitive) return eventFromPassive(scene, opener + 1, inner);
  const to = endOfObject(outline, inner.main + 1, verb.sentence);
  const [known] = targetsIn(outline, index, inner.main + 1, to);
  return known && VERBS_OF_ACCEPTING.has(inner.lemma)
    ? known
    : eventFromWords(scene, inner.main, to, verb.sentence);
}

// "That the council chip in £2m": no verb is seen, or the tagger takes it for a noun.
function wholeClause(scene: Scene, verb: Pick<VerbGroup, 'sentence'>, opener: number): Sighting | null {
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

// "Suggested that the towns exchange data": no opinion of the past is put so.
function isBareDeed({ tokens }: Outline, { lemma, main }: Proposer, inner: VerbGroup): boolean {
  const isPast = lemma === 'suggest' && main !== undefined && tokens[main]!.lower === 'suggested';
  const isBase = inner.from === inner.main && tokens[inner.main]!.lower === inner.lemma;
  return isPast && isBase && !VERBS_OF_MIND_AND_STATE.has(inner.lemma);
}

const isOne = ({ tag, lower, lemma }: Outline['tokens'][number]) =>
  (tag === 'NOUN' && lower === lemma) || (tag === 'PROPN' && !lower.endsWith('s'));

const MAX_WORDS_TO_INNER_VERB = 14;

function verbWithin(
  { outline }: Scene,
  verb: Pick<VerbGroup, 'sentence'>,
  from: number,
  words: number,
): VerbGroup | null {
  const { to } = outline.text.sentences[verb.sentence]!;
  for (let i = from; i < to && i < from + words; i++) {
    const inner = outline.verbAt(i);
    if (inner) return inner;
  }
  return null;
}
