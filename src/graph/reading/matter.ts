import type { Engine, Runner } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import type { Lists } from './lists.ts';
import type { EntityNode } from './node.ts';
import { number } from './row.ts';
import { subjectsOf } from './subjects.ts';
import { statementsOnTopic, statementsSaying } from './topic-statements.ts';

/** What a phrase in plain words means: things of the graph, and statements that speak of it in words of their own. */
export interface Matter {
  readonly subjects: readonly EntityNode[];
  readonly statementIds: readonly string[];
}

/**
 * What a phrase means. Whom or what it names comes first, together with the statements that use all its words where
 * that is an event; only where nobody commented on such a thing do statements answer that the phrase fits more loosely.
 */
export async function matterOf(
  engine: Engine,
  runner: Runner,
  lists: Lists,
  phrase: string,
): Promise<Matter> {
  const subjects = await subjectsOf(engine, runner, lists, phrase);
  const namesEvent = subjects.some(({ type }) => type === 'EVENT');
  const saying = namesEvent ? await statementsSaying(engine, runner, phrase) : [];
  const named = { subjects, statementIds: saying };
  if (saying.length > 0 || (await hasComments(runner, subjects))) return named;
  return { subjects, statementIds: await statementsOnTopic(engine, runner, phrase) };
}

async function hasComments(runner: Runner, subjects: readonly EntityNode[]): Promise<boolean> {
  if (subjects.length === 0) return false;
  const ids = subjects.map(({ id }) => id);
  const [row] = await runner.run(readQuery('read/commentators-on-subjects-count'), {
    subjects: ids,
    statements: [],
  });
  return row !== undefined && number(row, 'total') > 0;
}
