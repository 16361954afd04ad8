import type { Article } from '../../articles/article.ts';
import { CommuniqueError } from '../../errors.ts';
import type { ResolvedArticle, ResolvedStatement } from '../../resolution/resolved.ts';
import { quoteOf, quotesOf, type IdRow } from './contribution.ts';
import { grouped } from './order.ts';
import { toldAt } from './told-at.ts';

/** Where an article reports statements, one row a place. What somebody is merely said to think is left out. */
export function reportRows(article: Article, resolved: ResolvedArticle): IdRow[] {
  const known = new Set([...resolved.entities, ...resolved.events].map(({ id }) => id));
  const rows = resolved.statements
    .filter(({ mode }) => mode === 'SPEECH')
    .flatMap((statement) => rowsOf(article, statement, known));
  // The same words may have been found twice at one place.
  const places = grouped(rows, ({ id, properties }) =>
    JSON.stringify([id, properties['start'], properties['end']]),
  );
  return [...places.values()].flatMap((same) => same.slice(0, 1));
}

function rowsOf(article: Article, statement: ResolvedStatement, known: ReadonlySet<string>): IdRow[] {
  const { id, content, source, cue, speaker, about } = statement;
  for (const entityId of [...(speaker === null ? [] : [speaker]), ...about]) {
    if (!known.has(entityId)) {
      throw new CommuniqueError(
        'BAD_INPUT',
        `${article.id}: ${id} names ${entityId}, which the article does not mention`,
      );
    }
  }
  const properties = {
    text: quotesOf(article, id, content),
    kind: statement.kind,
    speakerText: quotesOf(article, id, source),
    cue: quotesOf(article, id, cue),
    via: statement.via,
    saidAt: statement.saidAt,
    confidence: statement.confidence,
    speakerId: speaker,
    speakerReason: statement.speakerReason,
    aboutIds: about,
  };
  return toldAt(content, article.text).map(({ start, end }) => ({
    id,
    properties: { start, end, quote: quoteOf(article, id, { start, end }), ...properties },
  }));
}
