import type { Claim } from '../claim.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectActors } from '../clauses/subject-actors.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { eventFromWords, targetAt, type SightingIndex } from './targets.ts';

/** What somebody makes a condition: "Peru made the withdrawal of the ships a condition for talks". */
export function findConditions(scene: Scene, index: SightingIndex): Claim[] {
  return scene.outline.verbs.flatMap((verb) => {
    const condition = verb.lemma === 'make' && !verb.isPassive ? conditionAfter(scene, verb) : undefined;
    return condition && standingOf(scene.outline, verb) === 'FACT'
      ? conditionsSet(scene, index, verb, condition)
      : [];
  });
}

// "The return of all the sailors to their homes a condition".
const MAX_WORDS_OF_CONDITION = 14;

function conditionAfter({ outline }: Scene, { main, sentence }: VerbGroup): Phrase | undefined {
  for (let i = main + 2; i < main + MAX_WORDS_OF_CONDITION; i++) {
    const phrase = outline.phraseAt(i);
    if (outline.verbAt(i) || outline.tokens[i]?.sentence !== sentence) return undefined;
    if (
      phrase?.from === i &&
      /^an?$/.test(outline.tokens[i]!.lower) &&
      isCondition(outline.tokens[phrase.head]!.lemma)
    )
      return phrase;
  }
  return undefined;
}

const isCondition = (lemma: string) =>
  /^(?:condition|precondition|pre-condition|prerequisite|requirement)$/.test(lemma);

function conditionsSet(scene: Scene, index: SightingIndex, verb: VerbGroup, { from, to }: Phrase): Claim[] {
  const subject = subjectActors(scene, verb);
  const known = targetAt(scene.outline, index, verb.main + 1);
  const target = known ?? upTo(scene, eventFromWords(scene, verb.main + 1, from, verb.sentence));
  if (!subject || !target) return [];
  const end = placeOf(scene.outline, from, to).end;
  return subject.keys.map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date: null,
    evidence: { start: subject.start, end },
    isRequest: false,
    verb: verb.main,
  }));
}

// "The return of the sailors": the words "a condition" are none of what is asked for.
const upTo = ({ outline }: Scene, event: Sighting | null): Sighting | null =>
  event && { ...event, words: outline.text.text.slice(event.start, event.end) };
