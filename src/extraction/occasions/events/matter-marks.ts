import type { Offsets } from '../../../language/offsets.ts';
import type { Complement } from '../clauses/complements.ts';
import { complementsAfter } from '../clauses/complements.ts';
import { indices, wordsBefore } from '../clauses/determiner.ts';
import { joinMarks, marksIn } from './marks.ts';
import type { Outline } from '../clauses/outline.ts';
import type { Phrase } from '../clauses/phrases.ts';
import { UNMARKED, type Marks } from '../sighting.ts';

/** What tells a truce, a deal or a vote from others: the words before its noun, and what it is about. */
export function matterMarks(
  outline: Outline,
  phrase: Phrase,
  after: readonly Complement[],
  named: readonly Offsets[],
): Marks {
  const own = marksIn(outline, [...joinedModifiers(outline, phrase), ...wordsBefore(phrase)], named);
  const about = after.filter(
    ({ preposition, isDate }) => !isDate && /^(?:on|of|over|about|for|against)$/.test(preposition),
  );
  const followed = marksIn(
    outline,
    about.flatMap(({ from, to }) => indices(from, to)),
    named,
  );
  const peace = outline.tokens[phrase.head]!.lemma === 'peace' ? ['peace'] : [];
  const scope = { ...followed, scope: [...followed.scope, ...peace], extent: null, duration: null };
  return joinMarks(joinMarks(own, scope), purposeMarks(outline, phrase, named));
}

// "An energy and infrastructure truce": the first modifier stands in a phrase of its own.
function joinedModifiers(outline: Outline, { from }: Phrase): number[] {
  if (outline.tokens[from - 1]?.lower !== 'and' || outline.tokens[from]!.tag === 'DET') return [];
  const earlier = outline.phraseAt(from - 2);
  const isModifier =
    earlier !== undefined && earlier.to - earlier.from <= 4 && outline.tokens[earlier.head]!.tag === 'NOUN';
  return isModifier ? [earlier.head] : [];
}

// "An agreement to halt strikes on power stations": what is to be done marks it.
function purposeMarks(outline: Outline, phrase: Phrase, named: readonly Offsets[]): Marks {
  const isPurpose =
    outline.tokens[phrase.to]?.lower === 'to' && outline.tokens[phrase.to + 1]?.tag === 'VERB';
  const object = isPurpose ? outline.phraseAt(phrase.to + 2) : undefined;
  if (!object) return UNMARKED;
  const on = complementsAfter(outline, object.to, object.sentence).filter(
    ({ preposition }) => preposition === 'on',
  );
  const words = [...wordsBefore(object), object.head, ...on.flatMap(({ from, to }) => indices(from, to))];
  return { ...marksIn(outline, words, named), duration: null, extent: null };
}
