import {
  EVENT_NOUNS,
  EXTENTS,
  FIGHTING_NOUNS,
  HALTING_NOUNS,
  PLAIN_MODIFIERS,
  VESSEL_NOUNS,
} from '../../../language/words/event-nouns.ts';
import type { Offsets } from '../../../language/offsets.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Marks } from '../sighting.ts';

/** The telling words among the given ones; names of actors (`named`) tell nothing here, they are compared apart. */
export function marksIn(outline: Outline, words: readonly number[], named: readonly Offsets[]): Marks {
  const scope = new Set<string>();
  let duration: string | null = null;
  let extent: string | null = null;
  for (const i of words) {
    const { lower, lemma, tag, start, end } = outline.tokens[i]!;
    const length = durationAt(outline, i);
    if (length) duration = length;
    else if (extentOf(lower)) extent = extentOf(lower);
    else if (isTelling(lower, lemma, tag) && !named.some((name) => name.start < end && start < name.end)) {
      if (!isLengthWord(outline, i)) scope.add(tag === 'NOUN' ? lemma : lower);
    }
  }
  return { scope: [...scope].sort(), duration, extent };
}

function durationAt({ tokens }: Outline, i: number): string | null {
  const unit = tokens[i + 1]?.text === '-' ? tokens[i + 2] : tokens[i + 1];
  if (tokens[i]!.tag !== 'NUM' || !unit || !/^(?:day|week|month|year|hour)s?$/.test(unit.lower)) return null;
  return `${tokens[i]!.lower}-${unit.lemma}`;
}

const isLengthWord = ({ tokens }: Outline, i: number) =>
  /^(?:day|week|month|year|hour|minute)s?$/.test(tokens[i]!.lower);

const extentOf = (word: string) => EXTENTS.find(([, words]) => words.includes(word))?.[0] ?? null;

function isTelling(lower: string, lemma: string, tag: string): boolean {
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return false;
  return !PLAIN_MODIFIERS.has(lower) && !isOfTheKind(lemma) && /^\p{L}[\p{L}-]+$/u.test(lower);
}

const isOfTheKind = (lemma: string) =>
  lemma !== 'peace' &&
  (EVENT_NOUNS.has(lemma) ||
    VESSEL_NOUNS.has(lemma) ||
    FIGHTING_NOUNS.has(lemma) ||
    HALTING_NOUNS.has(lemma));

/** Marks of two stretches of words taken together. */
export function joinMarks(left: Marks, right: Marks): Marks {
  return {
    scope: [...new Set([...left.scope, ...right.scope])].sort(),
    duration: left.duration ?? right.duration,
    extent: left.extent ?? right.extent,
  };
}

/** True where nothing in the marks says that they belong to two events: "30-day" and "energy" do, "30-day" and "temporary" do not. */
export function agreeInMarks(left: Marks, right: Marks): boolean {
  if (left.scope.length > 0 && right.scope.length > 0)
    return left.scope.some((word) => right.scope.includes(word));
  const scoped = left.scope.length > 0 ? left : right.scope.length > 0 ? right : null;
  const other = scoped === left ? right : left;
  if (scoped && (other.duration !== null || other.extent === 'full')) return false;
  if (left.duration && right.duration) return left.duration === right.duration;
  return reach(left) === null || reach(right) === null || reach(left) === reach(right);
}

// A length of days is a kind of "temporary".
const reach = ({ duration, extent }: Marks) => (duration ? 'temporary' : extent);

/** How much the marks tell. */
export const weightOf = ({ scope, duration, extent }: Marks) =>
  scope.length + (duration ? 1 : 0) + (extent ? 1 : 0);
