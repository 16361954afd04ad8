import type { LocalKey } from '../../extraction.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { areDelegates, partiesAt } from './delegations.ts';
import { withLeader } from './leaders.ts';
import { peopleFrom } from './people-from.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Run } from '../clauses/runs.ts';
import type { Scene } from '../scene.ts';
import { seriesFrom } from '../clauses/series.ts';

/** Whom some words stand for, and where these end. */
export interface Party {
  readonly keys: readonly LocalKey[];
  /** Index of the word after the last. */
  readonly to: number;
  readonly end: number;
}

/**
 * Whom the words from a place on stand for, as the object of a verb or of a preposition: "Ruiz and Lind", "Ruiz's
 * envoy", "the premier, Bo Lind", "the minister for works and housing Bo Lind". Null where no phrase begins there.
 */
export function partyFrom(scene: Scene, from: number): Party | null {
  const people = peopleFrom(scene, from);
  const bodies = seriesOfBodies(scene, from) ?? partyOfPhrases(scene, from);
  const party = bodies && withLeader(scene, bodies);
  if (!people || !party || people.to >= party.to) return people ?? party;
  return { ...party, keys: [...new Set([...people.keys, ...party.keys])] };
}

function partyOfPhrases(scene: Scene, from: number): Party | null {
  const { outline } = scene;
  const run = runOfPhrases(outline, from);
  if (!run) return null;
  const keys = partiesAt(scene, placeOf(outline, run.from, run.to));
  const to = keys.length === 0 ? endOfSenders(outline, run) : run.to;
  const place = placeOf(outline, run.from, to);
  return { keys: to > run.to ? partiesAt(scene, place) : keys, to, end: place.end };
}

// "India, Nepal and Peru": of more than two, each is one country or body.
function seriesOfBodies(scene: Scene, from: number): Party | null {
  const { outline, cast } = scene;
  const sentence = outline.tokens[from]?.sentence;
  const members = sentence === undefined ? [] : seriesFrom(outline, from, sentence, false);
  if (members.length < 3) return null;
  const keys = members.map((member) => partiesAt(scene, placeOf(outline, member.from, member.to)));
  const isEachOne = keys.every((one) => one.length === 1 && cast.entity(one[0]!).type !== 'PERSON');
  const { to } = members.at(-1)!;
  return isEachOne ? { keys: [...new Set(keys.flat())], to, end: placeOf(outline, from, to).end } : null;
}

// "The leaders of the Harbour Party", "the presidents of Chad, Peru and Oman": those who sent them follow.
function endOfSenders(outline: Outline, { to }: Run): number {
  const last = outline.phraseAt(to - 1);
  const isSent = last !== undefined && areDelegates(outline.tokens[to - 1]!.lower);
  const isOf = isSent && /^(?:of|from|for)$/.test(outline.tokens[to]?.lower ?? '');
  const series = isOf ? seriesFrom(outline, to + 1, last.sentence, false) : [];
  if (series.length > 1) return series.at(-1)!.to;
  const after = isSent ? complementsAfter(outline, to, last.sentence) : [];
  const past = after.findIndex(({ preposition }) => !/^(?:of|from|for)$/.test(preposition));
  return (past < 0 ? after : after.slice(0, past)).at(-1)?.to ?? to;
}

const MAX_WORDS_OF_TITLE = 24;

/** Those after "between", each with what is said of them: "Ruiz, the mayor of Bergen, and Lind". */
export function pairFrom(scene: Scene, from: number): Party | null {
  const { tokens } = scene.outline;
  const first = partyFrom(scene, from);
  if (!first || first.keys.length !== 1 || tokens[first.to]?.text !== ',') return first;
  for (let at = first.to + 1; at < first.to + MAX_WORDS_OF_TITLE; at++) {
    if (scene.outline.verbAt(at)) return first;
    if (tokens[at]?.text !== ',' || tokens[at + 1]?.lower !== 'and') continue;
    const second = partyFrom(scene, at + 2);
    return second ? { ...second, keys: [...first.keys, ...second.keys] } : first;
  }
  return first;
}

function runOfPhrases(outline: Outline, from: number): Run | null {
  let last = outline.phraseAt(from);
  if (!last) return null;
  for (let next = continued(outline, last); next; next = continued(outline, next)) last = next;
  return { from, to: last.to };
}

// "Ruiz's envoy", "Ruiz and Lind": the next phrase goes with this one, unless a clause of its own begins with it.
function continued(outline: Outline, { index, to }: Phrase): Phrase | undefined {
  const next = outline.phrases[index + 1];
  const isJoined = next?.from === to + 1 && outline.tokens[to]?.lower === 'and' && !outline.verbAt(next.to);
  return next?.owner === index || isJoined ? next : undefined;
}
