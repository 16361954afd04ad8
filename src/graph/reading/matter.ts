import type { Engine, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { eventMatch } from './event-match.ts';
import { contentWords, kindsCalled } from './event-words.ts';
import type { Lists } from './lists.ts';
import type { EntityNode } from './node.ts';
import { number } from './row.ts';
import { subjectsOf } from './subjects.ts';
import { ALL_AT_THE_TOP, ALL_OWN, MOSTLY_OWN } from './topic-score.ts';
import { statementsOnTopic } from './topic-statements.ts';

/** What a phrase in plain words means: things of the graph, and statements that speak of it in words of their own. */
export interface Matter {
  readonly subjects: readonly EntityNode[];
  readonly statementIds: readonly string[];
}

/**
 * What a phrase means. Whom or what it names comes first; to an event belong also statements that speak of it without
 * naming it. Only where nobody commented on such a thing do statements answer that the phrase fits more loosely.
 */
export async function matterOf(
  engine: Engine,
  runner: Runner,
  lists: Lists,
  phrase: string,
): Promise<Matter> {
  const subjects = await subjectsOf(engine, runner, lists, phrase);
  const isCommented = await hasComments(runner, subjects);
  const isNobodyElse = isCommented && subjects.every(({ type }) => type !== 'EVENT');
  if (isNobodyElse) return { subjects, statementIds: [] };
  const least = leastBeside(phrase, subjects, isCommented);
  return { subjects, statementIds: await statementsOnTopic(engine, runner, phrase, least) };
}

// The surer it is that the phrase is the very name of an event, the less is sought beside what is said of that.
function leastBeside(phrase: string, subjects: readonly EntityNode[], isCommented: boolean): number {
  const events = subjects.filter(({ type }) => type === 'EVENT');
  if (events.length === 0) return ALL_AT_THE_TOP;
  const isVeryName = events.some((event) => eventMatch(phrase, event) >= VERY_NAME);
  if (isVeryName && isCommented) return ALL_OWN;
  const callsEvent = contentWords(phrase).some((word) => kindsCalled(word).length > 0);
  return callsEvent || isVeryName ? MOSTLY_OWN : ALL_AT_THE_TOP;
}

// A name of three words of which the phrase has two.
const VERY_NAME = 0.75;

async function hasComments(runner: Runner, subjects: readonly EntityNode[]): Promise<boolean> {
  if (subjects.length === 0) return false;
  const ids = subjects.map(({ id }) => id);
  const [row] = await runner.run(readQuery('read/commentators-on-subjects-count'), {
    subjects: ids,
    statements: [],
  });
  return row !== undefined && number(row, 'total') > 0;
}
