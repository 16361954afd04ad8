import type { Offsets } from '../../language/offsets.ts';
import { VERBS_OF_ACCEPTING } from '../../language/words/agreement-verbs.ts';
import {
  PROPOSING_NOUNS,
  VERBS_OF_PRESENTING,
  VERBS_OF_PROPOSING,
  VERBS_OF_PROPOSING_WITH,
  VERBS_OF_URGING,
} from '../../language/words/proposal-verbs.ts';
import { actorsAt } from './actors.ts';
import type { Claim } from './claim.ts';
import { placeOf, type Outline } from './outline.ts';
import { doersOf, leftTarget } from './passive.ts';
import type { Scene } from './scene.ts';
import type { Sighting } from './sighting.ts';
import { standingOf } from './standing.ts';
import { subjectOf } from './subject-of.ts';
import {
  endOfObject,
  eventFromPassive,
  eventFromWords,
  targetAt,
  targetsIn,
  type SightingIndex,
} from './targets.ts';
import type { VerbGroup } from './verbs.ts';

/** Who proposed, demanded or called for what, by verb ("proposed a truce") and by noun ("Ruiz's proposal"). */
export function findProposals(scene: Scene, index: SightingIndex): Claim[] {
  return [
    ...scene.outline.verbs.flatMap((verb) => proposalsAt(scene, index, verb)),
    ...nounProposals(scene, index),
  ];
}

function proposalsAt(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  if (!isProposing(scene, verb) || isModifier(scene, verb) || isInverted(scene, verb)) return [];
  const standing = standingOf(scene.outline, verb);
  if (standing === 'DENIED' || standing === 'OPEN') return [];
  if (verb.isPassive) return passiveProposals(scene, index, verb);
  const subject = subjectOf(scene.outline, verb);
  const target = subject && targetOf(scene, index, verb);
  if (!target) return [];
  const evidence = spanning(scene, subject, verb, target);
  const isRequest = VERBS_OF_URGING.has(verb.lemma);
  return claims(scene, actorsAt(scene.cast, subject), target, evidence).map((claim) => ({
    ...claim,
    isRequest,
    verb: verb.main,
  }));
}

function isProposing({ outline }: Scene, verb: VerbGroup): boolean {
  const { lemma, main } = verb;
  const next = outline.tokens[main + 1]?.lower;
  if (VERBS_OF_PROPOSING.has(lemma) || VERBS_OF_URGING.has(lemma) || VERBS_OF_PRESENTING.has(lemma))
    return true;
  return next !== undefined && VERBS_OF_PROPOSING_WITH.get(lemma) === next;
}

// "On proposed measures": the tagger takes the word for a verb.
function isModifier({ outline }: Scene, { main, from, lemma }: VerbGroup): boolean {
  const before = outline.tokens[main - 1];
  return (
    from === main && (before?.tag === 'ADP' || before?.tag === 'DET') && outline.tokens[main]!.lower !== lemma
  );
}

// "“…,” demanded Ruiz": what stands before the verb is what was said.
function isInverted({ outline }: Scene, { main }: VerbGroup): boolean {
  return /^[”"'’]$/.test(outline.tokens[main - 1]?.text ?? '') && outline.tokens[main + 1]?.tag === 'PROPN';
}

function passiveProposals(scene: Scene, index: SightingIndex, verb: VerbGroup): Claim[] {
  const doers = doersOf(scene, verb);
  const isPresenting = VERBS_OF_PRESENTING.has(verb.lemma);
  const mayBeNew = !isPresenting && !/^(?:offer|suggest|recommend)$/.test(verb.lemma);
  const targets = leftTarget(scene, index, verb, mayBeNew).filter(
    (target) => !isPresenting || isPlan(target),
  );
  return doers
    ? targets.flatMap((target) => claims(scene, doers.keys, target, { start: target.start, end: doers.end }))
    : [];
}

function claims(scene: Scene, actors: readonly string[], target: Sighting, evidence: Offsets): Claim[] {
  const date = scene.calendar.dayNear(target, evidence, false);
  return actors.map((actor) => ({
    type: 'PROPOSED',
    actor,
    target,
    isConditional: false,
    date,
    evidence,
    isRequest: false,
    verb: target.head,
  }));
}

const spanning = ({ outline }: Scene, subject: Offsets, verb: VerbGroup, target: Offsets): Offsets => ({
  start: Math.min(subject.start, placeOf(outline, verb.from, verb.main).start),
  end: Math.max(subject.end, target.end),
});

function targetOf(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const isUrging = VERBS_OF_URGING.has(verb.lemma);
  const next = outline.tokens[verb.main + 1]?.lower ?? '';
  if (VERBS_OF_PROPOSING_WITH.get(verb.lemma) === next)
    return objectFrom(scene, index, verb, verb.main + 2, true);
  if (isUrging) return urged(scene, index, verb);
  if (VERBS_OF_PRESENTING.has(verb.lemma)) return presented(outline, index, verb);
  if (next === 'that' || next === 'to') return clauseFrom(scene, index, verb, next);
  const isPlain = verb.lemma === 'propose' || verb.lemma === 'demand' || verb.lemma === 'advocate';
  return objectFrom(scene, index, verb, verb.main + 1, isPlain);
}

function presented(outline: Outline, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const target = targetAt(outline, index, verb.main + 1);
  return target && isPlan(target) && !isGeneral(outline, target) ? target : null;
}

// "We introduce bills": none in particular.
function isGeneral(outline: Outline, { head }: Sighting): boolean {
  const { lower, lemma } = outline.tokens[head]!;
  const phrase = outline.phraseAt(head);
  return lower !== lemma && phrase !== undefined && phrase.to - phrase.from === 1;
}

const isPlan = ({ kind, lemma }: Sighting) => kind === 'PROPOSAL' || PROPOSING_NOUNS.has(lemma);

function objectFrom(
  scene: Scene,
  index: SightingIndex,
  verb: VerbGroup,
  from: number,
  mayBeNew: boolean,
): Sighting | null {
  const { outline } = scene;
  if (isNoObject(outline, from, verb)) return null;
  const to = endOfObject(outline, from, verb.sentence);
  const known = targetAt(outline, index, from);
  if (known || !mayBeNew) return known;
  const isGerund = to === from && outline.verbAt(from)?.form === 'BARE';
  const end = isGerund ? endOfObject(outline, from + 1, verb.sentence) : to;
  const isSomething = isGerund || outline.phraseAt(from) !== undefined;
  return isSomething && !isPronoun(scene, from) ? eventFromWords(scene, from, end, verb.sentence) : null;
}

// "First proposed last July", "offered few ideas"; "suggested the truce had failed" is an opinion.
function isNoObject(outline: Outline, from: number, { lemma }: VerbGroup): boolean {
  const { tokens } = outline;
  if (/^(?:few|no|little|last|earlier|this|yesterday|on|in)$/.test(tokens[from]?.lower ?? '')) return true;
  const phrase = lemma === 'suggest' ? outline.phraseAt(from) : undefined;
  return phrase !== undefined && /^(?:VERB|AUX)$/.test(tokens[phrase.to]?.tag ?? '');
}

const isPronoun = ({ outline }: Scene, at: number) =>
  outline.tokens[at]?.tag === 'PRON' && outline.phraseAt(at)?.to === at + 1;

// "Demanded that Lind halt all aid": from the verb of the clause on; "suggested that" reports an opinion.
function clauseFrom(scene: Scene, index: SightingIndex, verb: VerbGroup, opener: string): Sighting | null {
  if (verb.lemma === 'suggest') return null;
  const { outline } = scene;
  const inner = verbWithin(scene, verb, opener === 'to' ? 3 : MAX_WORDS_TO_INNER_VERB);
  if (!inner) return null;
  if (inner.isPassive) return eventFromPassive(scene, verb.main + 2, inner);
  const to = endOfObject(outline, inner.main + 1, verb.sentence);
  const [known] = targetsIn(outline, index, inner.main + 1, to);
  return known && VERBS_OF_ACCEPTING.has(inner.lemma)
    ? known
    : eventFromWords(scene, inner.main, to, verb.sentence);
}

const MAX_WORDS_TO_INNER_VERB = 10;

function verbWithin({ outline }: Scene, verb: VerbGroup, words: number): VerbGroup | null {
  const { to } = outline.text.sentences[verb.sentence]!;
  for (let i = verb.main + 1; i < to && i <= verb.main + words; i++) {
    const inner = outline.verbAt(i);
    if (inner) return inner;
  }
  return null;
}

// "Urged Lind to accept the plan": what is to be accepted, or else what Lind is to do.
function urged(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const { outline } = scene;
  const start = commandAfter(outline, verb);
  if (start === null) return null;
  const isAccepting = VERBS_OF_ACCEPTING.has(outline.tokens[start]!.lemma);
  const to = endOfObject(outline, start + 1, verb.sentence);
  const [known] = targetsIn(outline, index, start + 1, to);
  if (known && isAccepting) return known;
  return verb.lemma === 'urge' || verb.lemma === 'implore'
    ? eventFromWords(scene, start, to, verb.sentence)
    : null;
}

// The word after "to"; a quotation mark may stand between: urged Lind to “spare” them.
function commandAfter(outline: Outline, verb: VerbGroup): number | null {
  const { tokens, text } = outline;
  if (!outline.phraseAt(verb.main + 1)) return null;
  const { to } = text.sentences[verb.sentence]!;
  for (let i = verb.main + 2; i < Math.min(to, verb.main + MAX_WORDS_TO_COMMAND); i++) {
    const next = /^[“"‘]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (outline.verbAt(i) && outline.verbAt(i)!.form !== 'INFINITIVE') return null;
    if (tokens[i]!.lower === 'to' && (tokens[i]!.tag === 'PART' || next === i + 2))
      return tokens[i - 1]!.lower === 'not' ? i - 1 : next;
  }
  return null;
}

const MAX_WORDS_TO_COMMAND = 20;

function nounProposals(scene: Scene, index: SightingIndex): Claim[] {
  return [...index.values()].flatMap((sighting) => {
    const phrase = scene.outline.phraseAt(sighting.head);
    const owner = phrase && phrase.owner !== null ? scene.outline.phrases[phrase.owner] : undefined;
    const start = owner ? placeOf(scene.outline, owner.from, owner.to).start : sighting.start;
    return claims(scene, sighting.proposers, sighting, {
      start,
      end: Math.max(sighting.end, sighting.evidence.end),
    });
  });
}
