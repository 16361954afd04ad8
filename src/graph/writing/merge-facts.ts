import type { Transaction } from '../engine/engine.ts';
import { readQuery } from '../query-files.ts';
import { text, type Fields } from '../reading/row.ts';
import type { FactRow, IdRow } from './contribution.ts';
import { firstOf } from './merge-entities.ts';
import { byFirstPlace, grouped } from './order.ts';

const PUT: Readonly<Record<string, string>> = {
  MET: 'write/put-meetings',
  PROPOSED: 'write/put-proposals',
  AGREED: 'write/put-agreements',
  PARTICIPATED_IN: 'write/put-participations',
  AFFILIATED_WITH: 'write/put-affiliations',
};

/** Makes these facts what their evidence in all articles says, and takes out those without any. */
export async function mergeFacts(transaction: Transaction, facts: readonly FactRow[]): Promise<void> {
  const byId = new Map(facts.map((fact) => [fact.factId, fact]));
  if (byId.size === 0) return;
  const rows = await transaction.run(readQuery('write/evidence-of-facts'), { ids: [...byId.keys()] });
  const groups = grouped(byFirstPlace(rows), (row) => text(row, 'factId'));
  const linked = [...byId.values()].flatMap(({ to, ...fact }) => (to === null ? [] : [{ ...fact, to }]));
  await transaction.run(readQuery('write/remove-facts'), { rows: linked.map(endsOf) });
  for (const [type, ofType] of grouped(linked, (fact) => fact.type)) {
    const there = ofType.filter(({ factId }) => groups.has(factId));
    const put = there.map(({ factId, from, to }) => {
      return { from, to, properties: mergedFact(factId, type, groups.get(factId) ?? []) };
    });
    if (put.length > 0) await transaction.run(readQuery(PUT[type] ?? type), { rows: put });
  }
}

// Events have few actors and people few offices, but an actor may have thousands of facts.
function endsOf({ factId, type, from, to }: FactRow & { readonly to: string }) {
  const isActorFirst = type === 'MET' || type === 'AFFILIATED_WITH';
  return isActorFirst ? { id: factId, near: from, far: to } : { id: factId, near: to, far: from };
}

function mergedFact(id: string, type: string, evidence: readonly Fields[]): IdRow['properties'] {
  const date = firstOf(evidence, 'date');
  switch (type) {
    case 'MET':
      return { id, date, ...meeting(evidence) };
    case 'AGREED':
      return { id, date, conditional: evidence.every((one) => one['conditional'] === true) };
    case 'AFFILIATED_WITH':
      return { id, title: firstOf(evidence, 'title') ?? '', tense: firstOf(evidence, 'tense') };
    case 'PROPOSED':
      return { id, date };
    default:
      return { id };
  }
}

// Announced by one article and held according to another, it was held; how, says whoever knows.
function meeting(evidence: readonly Fields[]): IdRow['properties'] {
  const known = evidence.filter((one) => one['mode'] !== 'UNKNOWN');
  return {
    mode: firstOf(known, 'mode') ?? 'UNKNOWN',
    planned: evidence.every((one) => one['planned'] === true),
    eventId: firstOf(evidence, 'eventId'),
  };
}
