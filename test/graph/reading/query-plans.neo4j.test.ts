import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { inject, onTestFinished, describe, expect, it } from 'vitest';
import { loadQueries } from '../../../src/graph/query-files.ts';
import { fillGraph } from '../../benchmark/support/fill-graph.ts';
import { isNeo4jMissing, neo4jEngine } from '../../support/engines.ts';

const STATEMENTS = 1_000;

/** Questions about all of a kind: lists and lengths of the whole graph, and the whole graph itself. */
const ABOUT_ALL_OF_A_KIND = [
  'read/articles',
  'read/articles-count',
  'read/countries',
  'read/countries-count',
  'read/days-of-statements',
  'read/events',
  'read/events-count',
  'read/exported-node-properties',
  'read/exported-nodes',
  'read/exported-relationship-properties',
  'read/exported-relationships',
  'read/judgements',
  'read/organizations',
  'read/organizations-count',
  'read/people',
  'read/people-count',
  'read/signatures',
  'read/statements-count',
  'read/statements-most-reported-first',
];

const queries = [...loadQueries().values()].filter(({ access }) => access === 'READ');

// Neo4j plans every query once, which takes minutes on a busy machine.
describe.skipIf(isNeo4jMissing())('Neo4j plans the questions of cypher/read', { timeout: 600_000 }, () => {
  it('from a key where one is given, and scans where all of a kind is asked for alone', async () => {
    await fillGraph(await neo4jEngine(), STATEMENTS);
    const driver = connected();
    const scanning: string[] = [];
    for (const { name, text, neo4jText } of queries) {
      const operators = await plannedOperators(driver, neo4jText ?? text);
      if (operators.some(isScan)) scanning.push(name);
    }
    expect(scanning.toSorted()).toEqual(ABOUT_ALL_OF_A_KIND.toSorted());
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
