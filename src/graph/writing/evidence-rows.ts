import type { Article } from '../../articles/article.ts';
import { CommuniqueError } from '../../errors.ts';
import type { Offsets } from '../../language/offsets.ts';
import type { ResolvedArticle, ResolvedRelation, ResolvedRole } from '../../resolution/resolved.ts';
import type { Value } from '../engine/engine.ts';
import { quoteOf, type FactRow, type IdRow } from './contribution.ts';
import { byText, grouped } from './order.ts';

/** One place that a fact rests on. */
interface EvidenceRow {
  readonly fact: FactRow;
  readonly row: IdRow;
}

interface Fact extends FactRow {
  readonly place: Offsets;
  readonly said: Readonly<Record<string, Value>>;
}

/** The places that an article's meetings, proposals, agreements, participations and offices rest on. */
export function evidenceRows(article: Article, resolved: ResolvedArticle): EvidenceRow[] {
  const facts = [
    ...resolved.relations.filter(({ from, to }) => from !== to).map(relationFact),
    ...resolved.events.flatMap(({ id, participants }) =>
      participants.map((participant) => participationFact(id, participant)),
    ),
    ...resolved.roles.filter(({ holder, of }) => holder !== of).map(roleFact),
  ];
  checkEnds(article, facts, resolved);
  const rows = facts.map((fact) => evidenceRow(article, fact));
  return [...grouped(rows, ({ row }) => row.id).values()].flatMap((same) => same.slice(0, 1));
}

function relationFact({ type, evidence, ...relation }: ResolvedRelation): Fact {
  const { date, event } = relation;
  if (type !== 'MET') {
    const { from, to, conditional } = relation;
    const said = type === 'AGREED' ? { date, conditional } : { date };
    return { factId: `${type.toLowerCase()}:${from}:${to}`, type, from, to, place: evidence, said };
  }
  // Direction means nothing, so it is the same fact whoever is named first.
  const [from = '', to = ''] = [relation.from, relation.to].sort(byText);
  const said = { date, mode: relation.mode, planned: relation.planned, eventId: event };
  return { factId: `met:${from}:${to}:${event ?? ''}`, type, from, to, place: evidence, said };
}

function participationFact(eventId: string, { id, start, end }: Offsets & { readonly id: string }): Fact {
  const factId = `participated_in:${id}:${eventId}`;
  return { factId, type: 'PARTICIPATED_IN', from: id, to: eventId, place: { start, end }, said: {} };
}

// A former minister and a minister are two facts.
function roleFact({ holder, of, title, tense, evidence }: ResolvedRole): Fact {
  const factId = ['affiliated_with', holder, of ?? '', title, ...(tense === null ? [] : [tense])].join(':');
  return { factId, type: 'AFFILIATED_WITH', from: holder, to: of, place: evidence, said: { title, tense } };
}

function evidenceRow(article: Article, { place, said, ...fact }: Fact): EvidenceRow {
  const { start, end } = place;
  const quote = quoteOf(article, fact.factId, place);
  const id = `evidence:${article.id}:${fact.factId}:${start}:${end}`;
  return { fact, row: { id, properties: { ...fact, start, end, quote, ...said } } };
}

// A relationship needs both its ends in the graph, and of the right kind.
function checkEnds(article: Article, facts: readonly Fact[], { entities, events }: ResolvedArticle): void {
  const actors = new Set(entities.map(({ id }) => id));
  const occasions = new Set(events.map(({ id }) => id));
  for (const { factId, type, from, to } of facts) {
    const ends = type === 'MET' || type === 'AFFILIATED_WITH' ? actors : occasions;
    const missing = !actors.has(from) ? from : to !== null && !ends.has(to) ? to : null;
    if (missing !== null) {
      const problem = `${factId} names ${missing}, which is no ${ends === occasions && missing === to ? 'event' : 'actor'} of the article`;
      throw new CommuniqueError('BAD_INPUT', `${article.id}: ${problem}`);
    }
  }
}
