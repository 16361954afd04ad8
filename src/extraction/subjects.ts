import type { AnalysedText } from '../language/analysed-text.ts';
import { covers } from '../language/offsets.ts';
import type { Cast } from './cast.ts';
import type { ExtractedEvent, ExtractedStatement, LocalKey } from './extraction.ts';
import { Topics } from './topics.ts';

type Statement = Omit<ExtractedStatement, 'about'>;

/**
 * What each statement is about: entities and events named in it or plainly meant by it, most plainly meant first. Where
 * the words name no event, it is the one that is spoken of around them, see `Topics`.
 */
export function withSubjects(
  statements: readonly Statement[],
  text: AnalysedText,
  cast: Cast,
  events: readonly ExtractedEvent[],
): ExtractedStatement[] {
  const topics = new Topics(text, events);
  return statements.map((statement) => ({
    ...statement,
    about: [...new Set([...topics.of(statement), ...actorsIn(statement, text, cast)])],
  }));
}

// The speaker is no subject by "I" and "he", only by name.
function actorsIn({ content, speaker }: Statement, text: AnalysedText, cast: Cast): LocalKey[] {
  const counts = new Map<LocalKey, number>();
  for (const place of content) {
    const inside = cast.mentionsIn(place);
    inside.forEach(({ key, mention }, i) => {
      if (key === speaker && mention.form !== 'NAME') return;
      if (isPartOfTitle(inside, i, text.text, cast)) return;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return [...counts].sort((left, right) => right[1] - left[1]).map(([key]) => key);
}

type Inside = ReturnType<Cast['mentionsIn']>;

// "French President Ana Ruiz", "Ana Ruiz of France", "the French army": said of her and of the army, not of France.
function isPartOfTitle(inside: Inside, i: number, text: string, cast: Cast): boolean {
  const own = inside[i]!;
  if (cast.entity(own.key).type === 'PERSON') return false;
  const isOfPerson = ({ key, mention }: Inside[number]) =>
    cast.entity(key).type === 'PERSON' && mention.form === 'NAME';
  const before = inside[i - 1];
  const after = inside[i + 1];
  if ([before, after].some((other) => other && other.key !== own.key && covers(other.mention, own.mention)))
    return true;
  if (before && isOfPerson(before) && text.slice(before.mention.end, own.mention.start) === ' of ')
    return true;
  return (
    after !== undefined &&
    isOfPerson(after) &&
    /^(?: [\p{L}-]+){1,4} $/u.test(text.slice(own.mention.end, after.mention.start)) &&
    TITLE.test(text.slice(own.mention.end, after.mention.start))
  );
}

const TITLE =
  /\b(?:president|minister|premier|chancellor|envoy|leader|secretary|spokes\w+|ambassador|governor|senator|king|queen|chief|representative|official|lawmaker|mayor|commissioner)\b/i;
