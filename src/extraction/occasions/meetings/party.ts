import { officeOf } from '../../../language/words/offices.ts';
import type { LocalKey } from '../../extraction.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { areDelegates, partiesAt } from './delegations.ts';
import { placeOf, type Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { Run } from '../clauses/runs.ts';
import type { Scene } from '../scene.ts';

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
  const { outline } = scene;
  const run = runOfPhrases(outline, from);
  if (!run) return null;
  const named = nameAfter(scene, run);
  if (named) return named;
  const keys = partiesAt(scene, placeOf(outline, run.from, run.to));
  const to = keys.length === 0 ? endOfSenders(outline, run) : run.to;
  const place = placeOf(outline, run.from, to);
  return { keys: to > run.to ? partiesAt(scene, place) : keys, to, end: place.end };
}

// "The leaders of the Harbour Party": those who sent them follow.
function endOfSenders(outline: Outline, { to }: Run): number {
  const last = outline.phraseAt(to - 1);
  const isSent = last !== undefined && areDelegates(outline.tokens[to - 1]!.lower);
  const [next] = isSent ? complementsAfter(outline, to, last.sentence) : [];
  return next && /^(?:of|from)$/.test(next.preposition) ? next.to : to;
}

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

// An office without its holder's name leads to the name that follows it.
function nameAfter(scene: Scene, run: Run): Party | null {
  const { outline } = scene;
  if (nameIn(scene, run.from, run.to)) return null;
  const office = outline.phraseAt(run.to - 1);
  const head = office && outline.tokens[office.head]!;
  const isOffice =
    office && outline.tokens.slice(office.from, office.to).some(({ lower }) => officeOf(lower));
  if (!head || (head.tag !== 'NOUN' && !isOffice)) return null;
  return isOffice ? titledName(scene, run) : apposedName(scene, run);
}

// "The premier, Bo Lind, …": nothing but a name, up to the next comma or stop.
function apposedName(scene: Scene, { to }: Run): Party | null {
  const { outline } = scene;
  const { tokens } = outline;
  const phrase = tokens[to]?.text === ',' ? outline.phraseAt(to + 1) : undefined;
  if (!phrase || !/^[,.;)]$|^(?:in|on|at|to|who|this)$/.test(tokens[phrase.to]?.lower ?? '.')) return null;
  const name = nameIn(scene, phrase.from, phrase.to);
  return name && name.end === tokens[phrase.to - 1]!.end
    ? { keys: [name.key], to: phrase.to, end: name.end }
    : null;
}

// "Minister of Works and Housing Bo Lind": the name ends the words of the title; "ambassador of Chad, Bo Lind".
function titledName(scene: Scene, run: Run): Party | null {
  const { outline } = scene;
  const { tokens } = outline;
  for (let at = run.to; at < run.to + MAX_WORDS_OF_TITLE;) {
    if (tokens[at]?.text === ',') return apposedName(scene, { from: run.from, to: at });
    if (!/^(?:of|for|from|to|in|and|the|&|[()])$|^['’]s?$/.test(tokens[at]?.lower ?? '.')) return null;
    const phrase = outline.phraseAt(at + 1);
    if (!phrase) {
      at++;
      continue;
    }
    const name = nameIn(scene, phrase.from, phrase.to);
    const isAlone = name?.start === tokens[phrase.from]!.start && tokens[at]!.text !== ')';
    if (name?.end === tokens[phrase.to - 1]!.end && !isAlone)
      return { keys: [name.key], to: phrase.to, end: name.end };
    at = phrase.to;
  }
  return null;
}

const MAX_WORDS_OF_TITLE = 24;

function nameIn({ outline, cast }: Scene, from: number, to: number) {
  const found = cast
    .mentionsIn(placeOf(outline, from, to))
    .find(({ key, mention }) => mention.form === 'NAME' && cast.entity(key).type === 'PERSON');
  return found && { key: found.key, start: found.mention.start, end: found.mention.end };
}
