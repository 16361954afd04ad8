import { isDeepStrictEqual } from 'node:util';

type Answer = Readonly<Record<string, unknown>>;

// The wrappings of a list or of an entry in it, which one service has and the other has not.
const WRAPPINGS = new Set(['edges', 'nodes', 'node']);
// One thing here, which @neo4j/graphql gives as a list of one.
const SINGLE = new Set(['node', 'speaker']);

/** What an answer tells, whichever service gave it: without cursors, and without the ways of writing a list. */
export function told(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(told);
  if (typeof answer !== 'object' || answer === null) return answer;
  const { properties, ...own } = answer as Answer;
  const entries = Object.entries({ ...(properties as Answer | undefined), ...own })
    .filter(([name]) => !/^(c|endC)ursor$/.test(name))
    .map(([name, value]): [string, unknown] => [name, toldUnder(name, value)]);
  const [only] = entries;
  return entries.length === 1 && only && WRAPPINGS.has(only[0]) ? only[1] : Object.fromEntries(entries);
}

/** Throws where two answers do not tell the same. */
export function expectSame(question: string, ours: unknown, theirs: unknown): void {
  const [left, right] = [told(ours), told(theirs)];
  if (isDeepStrictEqual(left, right)) return;
  const shown = [left, right].map((answer) => JSON.stringify(answer)).join('\n');
  throw new Error(`"${question}" is not answered alike:\n${shown}`);
}

function toldUnder(name: string, value: unknown): unknown {
  return told(SINGLE.has(name) && Array.isArray(value) ? (value[0] ?? null) : value);
}
