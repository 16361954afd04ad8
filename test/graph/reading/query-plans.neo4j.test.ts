import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { inject, onTestFinished, describe, expect, it } from 'vitest';
import { loadQueries } from '../../../src/graph/query-files.ts';
import { fillGraph } from '../../benchmark/support/fill-graph.ts';
import { isNeo4jMissing, neo4jEngine } from '../../support/engines.ts';

const STATEMENTS = 1_000;

/** Questions about the whole graph: what lists are ordered by, and what a table of all of it is headed with. */
const ABOUT_THE_WHOLE = [
  'read/days-of-articles',
  'read/days-of-events',
  'read/days-of-statements',
  'read/exported-node-properties',
  'read/exported-relationship-properties',
  'read/judgements',
  'read/names-of-countries',
  'read/names-of-organizations',
  'read/names-of-people',
  'read/reports-and-days-of-statements',
  'read/signatures',
];

/** Pages of all of a kind, which begin where the page before ended. */
const IN_ORDER = [
  'read/articles',
  'read/countries',
  'read/events',
  'read/organizations',
  'read/people',
  'read/statements-most-reported-first',
  'read/statements-newest-first',
  'read/statements-oldest-first',
];

/** Lengths that nothing has to be counted for. */
const KNOWN_LENGTHS = [
  'read/articles-count',
  'read/countries-count',
  'read/events-total',
  'read/organizations-count',
  'read/people-count',
  'read/statements-total',
];

const queries = [...loadQueries().values()].filter(({ access }) => access === 'READ');

// Neo4j plans every query once, which takes minutes on a busy machine.
describe.skipIf(isNeo4jMissing())('Neo4j plans the questions of cypher/read', { timeout: 600_000 }, () => {
  it('from a key where one is given, by an index where an order is given, and never by leaving out', async () => {
    await fillGraph(await neo4jEngine(), STATEMENTS);
    const driver = connected();
    const plans = new Map<string, readonly string[]>();
    for (const { name, text, neo4jText } of queries)
      plans.set(name, await plannedOperators(driver, neo4jText ?? text));
    const plannedWith = (sought: (operator: string) => boolean) =>
      [...plans].filter(([, operators]) => operators.some(sought)).map(([name]) => name);

    expect(plannedWith(isScan)).toEqual(ABOUT_THE_WHOLE);
    expect(plannedWith((operator) => operator === 'Skip')).toEqual([]);
    // Of what follows an index in order, only equals are left to be sorted.
    expect(plannedWith((operator) => operator === 'PartialTop')).toEqual(IN_ORDER);
    expect(plannedWith((operator) => operator === 'NodeCountFromCountStore')).toEqual(KNOWN_LENGTHS);
  });
});

const isScan = (operator: string) =>
  /AllNodesScan|LabelScan|LabelsScan|AllRelationshipsScan|RelationshipTypeScan|RelationshipTypesScan/.test(
    operator,
  );

function connected(): Driver {
  const server = inject('neo4j');
  if (!server) throw new Error('there is no Neo4j in this run');
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  onTestFinished(() => driver.close());
  return driver;
}

async function plannedOperators(driver: Driver, text: string): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
  return summary.plan ? operatorsOf(summary.plan) : [];
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
}
