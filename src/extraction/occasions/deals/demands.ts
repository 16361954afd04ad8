import type { EventKind } from '../../extraction.ts';
import { proposedBy, type Claim } from '../claim.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import { sayingsOf, type Said, type Saying } from '../clauses/said.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { dutyAt } from './duties.ts';
import { jointCallAt } from './joint-calls.ts';
import { endOfObject, eventFromWords, targetsIn, type SightingIndex } from './targets.ts';
import type { VerbGroup } from '../clauses/verbs.ts';

const DEMANDABLE: ReadonlySet<EventKind> = new Set([
  'CEASEFIRE',
  'AGREEMENT',
  'NEGOTIATION',
  'EXCHANGE',
  'ELECTION',
  'VOTE',
  'SANCTION',
]);

/**
 * What speakers call for in their own words: "“The next step must be a truce,” Ruiz said", "it would be right that we
 * talk". What "we need" or "they must do" is not looked at: most of it is opinion.
 */
export function findDemands(scene: Scene, index: SightingIndex, said: Said): Claim[] {
  const sayingAt = sayingsOf(said);
  return scene.outline.verbs.flatMap((verb) => {
    const saying = sayingAt(placeOf(scene.outline, verb.main, verb.main + 1));
    const target = saying && demandedBy(scene, index, verb, saying);
    return target ? demand(scene, verb, saying, target) : [];
  });
}

function demandedBy(scene: Scene, index: SightingIndex, verb: VerbGroup, { mode }: Saying): Sighting | null {
  const isBe = verb.lemma === 'be' && !verb.isNegated;
  const called = isBe ? (needed(scene, index, verb) ?? advised(scene, index, verb)) : null;
  return (
    called ?? (mode === 'SPEECH' ? (jointCallAt(scene, index, verb) ?? dutyAt(scene, index, verb)) : null)
  );
}

function needed(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  if (verb.modal !== 'must' && verb.modal !== 'should') return null;
  if (outline.tokens[verb.main + 1]?.lower === 'no') return null;
  const to = endOfObject(outline, verb.main + 1, verb.sentence);
  const [known] = targetsIn(outline, index, verb.main + 1, to).filter(({ kind }) => DEMANDABLE.has(kind));
  return known ?? missed(scene, verb, to);
}

// "There should be an inquiry"; "there should be no doubt" and "there must be a way" ask for nothing.
function missed(scene: Scene, { main, from, sentence }: VerbGroup, to: number): Sighting | null {
  const { tokens } = scene.outline;
  const object = scene.outline.phraseAt(main + 1);
  const isNew = /^(?:a|an|more|another|new|further)$/.test(tokens[main + 1]?.lower ?? '');
  const isThere = tokens[from - 1]?.lower === 'there';
  if (!isThere || !isNew || !object || VAGUE.test(tokens[object.head]!.lemma)) return null;
  return eventFromWords(scene, main + 1, to, sentence);
}

const VAGUE =
  /^(?:way|doubt|reason|sense|limit|mistake|chance|time|place|balance|awareness|thing|explanation)$/;

// "It will be right that we have a conversation", "it is time to hold a vote".
function advised(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const inner = adviceAfter(outline, verb);
  if (!inner || inner.isNegated) return null;
  const to = endOfObject(outline, inner.main + 1, verb.sentence);
  const [known] = targetsIn(outline, index, inner.main + 1, to);
  return known ?? eventFromWords(scene, inner.main, to, verb.sentence);
}

const FITTING = /^(?:right|best|better|wise|time)$/;
const MAX_WORDS_TO_INNER_VERB = 8;

function adviceAfter(outline: Outline, { main, from, modal, sentence }: VerbGroup): VerbGroup | null {
  const { tokens } = outline;
  const word = tokens[main + 1]?.lower ?? '';
  const isAdvice = FITTING.test(word) && (modal === 'will' || modal === 'would' || word === 'time');
  if (
    !isAdvice ||
    tokens[from - 1]?.lower !== 'it' ||
    !/^(?:that|to|for|if)$/.test(tokens[main + 2]?.lower ?? '')
  )
    return null;
  for (let i = main + 3; i < main + 3 + MAX_WORDS_TO_INNER_VERB; i++) {
    const verb = outline.verbAt(i);
    if (verb) return verb.sentence === sentence ? verb : null;
  }
  return null;
}

function demand(
  { outline }: Scene,
  verb: VerbGroup,
  { speakers, content }: Saying,
  target: Sighting,
): Claim[] {
  const sentence = outline.text.sentences[verb.sentence]!;
  const evidence = {
    start: Math.max(sentence.start, content.start),
    end: Math.max(target.end, placeOf(outline, verb.main, verb.main + 1).end),
  };
  return proposedBy(speakers, target, evidence, verb.main);
}
