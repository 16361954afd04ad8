import { proposedBy, type Claim } from '../claim.ts';
import { placeOf } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { seriesFrom } from '../clauses/series.ts';
import { standingOf } from '../clauses/standing.ts';
import { subjectRunOf, verbBefore } from '../clauses/subject-of.ts';
import type { VerbGroup } from '../clauses/verbs.ts';
import type { LocalKey } from '../../extraction.ts';
import type { Scene } from '../scene.ts';
import type { Sighting } from '../sighting.ts';
import { makersOf } from './makers.ts';
import { endOfObject, eventFromWords, pointerAt, targetAt, type SightingIndex } from './targets.ts';

/**
 * What is said to be somebody's idea or demand: "the swap was Ruiz's idea", "the fund, the brainchild of Lind", "Ruiz's
 * main demand is an inquiry", "her demands: an inquiry and a vote".
 */
export function findIdentifiedIdeas(scene: Scene, index: SightingIndex): Claim[] {
  return scene.outline.phrases.flatMap((phrase) => {
    const { lemma } = scene.outline.tokens[phrase.head]!;
    if (!IDEAS.test(lemma) && !DEMANDS.test(lemma)) return [];
    const { keys, to } = makersOf(scene, phrase);
    if (keys.length === 0) return [];
    const before = IDEAS.test(lemma) ? named(scene, index, phrase) : null;
    const targets = before ? [before] : DEMANDS.test(lemma) ? listed(scene, index, phrase, to) : [];
    return targets.flatMap((target) => claimsOf(scene, phrase, keys, target));
  });
}

const IDEAS = /^(?:idea|brainchild|suggestion|proposal|initiative)$/;
const DEMANDS = /^(?:demand|condition|request|precondition)$/;

function named(scene: Scene, index: SightingIndex, phrase: Phrase): Sighting | null {
  const { outline } = scene;
  const from = phrase.owner === null ? phrase.from : outline.phrases[phrase.owner]!.from;
  const verb = verbBefore(outline, phrase.sentence, from);
  if (verb && verb.main === from - 1 && verb.lemma === 'be') return subjectOf(scene, index, verb);
  const isApposed =
    outline.tokens[from - 1]?.lower === ',' && outline.tokens[phrase.head]!.lemma === 'brainchild';
  return isApposed ? matterAt(scene, index, from - 2, from - 1) : null;
}

function subjectOf(scene: Scene, index: SightingIndex, verb: VerbGroup): Sighting | null {
  const subject = standingOf(scene.outline, verb) === 'FACT' ? subjectRunOf(scene.outline, verb) : null;
  return subject && matterAt(scene, index, subject.to - 1, subject.to);
}

// The matter that a phrase ending at a word names.
function matterAt(scene: Scene, index: SightingIndex, last: number, to: number): Sighting | null {
  const phrase = scene.outline.phraseAt(last);
  if (!phrase) return null;
  const known = index.get(phrase.head);
  if (known && !known.isVerb) return known;
  const { tag } = scene.outline.tokens[phrase.head]!;
  if (tag === 'PRON' || tag === 'DET') return pointerAt(scene, last);
  return eventFromWords(scene, phrase.from, to, phrase.sentence);
}

// "Her demand is", "her demands include", "among her demands are", "her demands:".
function listed(scene: Scene, index: SightingIndex, phrase: Phrase, to: number): Sighting[] {
  const { outline } = scene;
  const verb = outline.verbFrom(to);
  const isList = outline.tokens[to]?.lower === ':';
  const isTold =
    verb?.from === to && /^(?:be|include)$/.test(verb.lemma) && standingOf(outline, verb) === 'FACT';
  if (!isList && !isTold) return [];
  const from = isList ? to + 1 : verb!.main + 1;
  if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(outline.tokens[from]?.tag ?? '')) return [];
  const members = seriesFrom(outline, from, phrase.sentence, false);
  return members.flatMap((member) => {
    const known = targetAt(outline, index, member.from);
    const end = endOfObject(outline, member.from, phrase.sentence);
    return known ?? eventFromWords(scene, member.from, Math.max(end, member.to), phrase.sentence) ?? [];
  });
}

function claimsOf({ outline }: Scene, phrase: Phrase, keys: readonly LocalKey[], target: Sighting): Claim[] {
  const place = placeOf(outline, phrase.from, phrase.to);
  const evidence = { start: Math.min(place.start, target.start), end: Math.max(place.end, target.end) };
  return proposedBy(keys, target, evidence, phrase.head);
}
