import { meantBy, type Meant } from './refer.ts';
import type { Stage } from '../stage.ts';

/** Tokens of one of several who stand side by side, `to` exclusive. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Those who stand side by side, each with what is said of him: "Ruiz, leader of the Front, and Lind, mayor of Tarvo",
 * "the Guild (SG) along with Peru, Kenya and Chad". Nobody where one of the parts is nobody, or where an "and" may as well
 * join two things of the same one: "Ruiz of the Front and the League".
 */
export function joinedIn(stage: Stage, from: number, to: number): readonly Meant[] {
  const parts = partsIn(stage, afterCount(stage, from, to), to);
  if (parts.length < 2) return [];
  const all: Meant[] = [];
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (stage.tokens[part.from]!.tag === 'VERB' || (next && isOpenEnded(stage, part, next))) return [];
    const listed = listedIn(stage, part);
    if (listed.length === 0) return [];
    all.push(...listed);
  }
  return all;
}

/** "Three ministers — Ruiz, Lind and Berg": how many they are is told before the dash. */
function afterCount(stage: Stage, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (stage.appearanceAt(i)) return from;
    if (/^[—–:-]$/.test(stage.tokens[i]!.text)) return i + 1;
  }
  return from;
}

function partsIn(stage: Stage, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const length = stage.appearanceAt(i) ? 0 : jointAt(stage, i);
    if (length === 0) continue;
    if (i === start) return [];
    parts.push({ from: start, to: i });
    start = i + length;
    i = start - 1;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}

/** How many words join two at this token: "and", "as well as", "along with". */
function jointAt(stage: Stage, at: number): number {
  const [word, next, third] = [at, at + 1, at + 2].map((i) => stage.token(i)?.lower ?? '');
  if (word === 'and' || word === '&') return 1;
  if (word === 'as' && next === 'well' && third === 'as') return 3;
  return next === 'with' && /^(?:along|together|alongside|jointly)$/.test(word ?? '') ? 2 : 0;
}

const CLAUSE = new Set(['who', 'whom', 'whose', 'which', 'where', 'when']);

/**
 * True where the "and" before the next may go on inside the part: "Ruiz, who met Lind and …", "Ruiz of the Front and the
 * League". A comma before the "and" closes what was opened.
 */
function isOpenEnded(stage: Stage, { from, to }: Part, next: Part): boolean {
  if (stage.tokens[to - 1]!.text === ',') return false;
  const named = namedFirst(stage, from, to);
  const after = named ? named.to : to;
  for (let i = after; i < to; i++) {
    const { lower, tag } = stage.tokens[i]!;
    if (!stage.appearanceAt(i) && (CLAUSE.has(lower) || (tag === 'VERB' && !/^(?:led|backed)$/.test(lower))))
      return true;
  }
  const other = namedFirst(stage, next.from, next.to)?.figure.type;
  const last = stage.appearanceAt(to - 1);
  if (!isUnder(stage, after, to)) return false;
  return other !== named?.figure.type || (last !== named && last?.figure.type === other);
}

/** "of", "at", "in" among these words. */
const isUnder = (stage: Stage, from: number, to: number): boolean =>
  stage.tokens.slice(from, to).some(({ tag, text }) => tag === 'ADP' && text !== 'as');

function namedFirst(stage: Stage, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const appearance = stage.appearanceAt(i);
    if (appearance) return appearance;
  }
  return undefined;
}

/** The part as one, or as names with commas between them: "Peru, Kenya". */
function listedIn(stage: Stage, { from, to }: Part): readonly Meant[] {
  const pieces: Part[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && (stage.appearanceAt(i) || stage.tokens[i]!.text !== ',')) continue;
    if (i > start) pieces.push({ from: start, to: i });
    start = i + 1;
  }
  const [head, ...others] = pieces;
  const first = meantBy(stage, stage.placeOf(from, to)) ?? (head && meantAt(stage, head));
  if (!first) return [];
  const list = [first];
  for (const piece of others) {
    const meant = meantAt(stage, piece);
    const isNamed = meant && stage.appearanceAt(piece.to - 1)?.figure === meant.figure;
    if (isNamed && isPerson(meant) === isPerson(first)) list.push(meant);
  }
  return list;
}

const meantAt = (stage: Stage, { from, to }: Part): Meant | null => meantBy(stage, stage.placeOf(from, to));

const isPerson = ({ figure }: Meant): boolean => figure.type === 'PERSON';
