import type { Article } from '../articles/article.ts';
import type { Mention } from '../extraction/extraction.ts';
import type { Offsets } from '../language/offsets.ts';
import type { ResolvedArticle, ResolvedStatement } from '../resolution/resolved.ts';

const place = ({ start, end }: Offsets) => ({ start, end });

// Descriptions and pronouns lead to entities too, but they do not name them.
const isNamed = ({ form }: Mention): boolean => form !== 'DESCRIPTION' && form !== 'PRONOUN';

/** One line of `communique extract`, in the form that the contract's section 4 fixes. */
export function extractionLine(article: Article, resolved: ResolvedArticle) {
  const { id, title, source, url, publishedAt } = article;
  return {
    article: { id, title, source, url, publishedAt },
    entities: resolved.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      ...(entity.isoCode === null ? {} : { isoCode: entity.isoCode }),
      aliases: entity.aliases.map((alias) => alias.name),
      mentions: entity.mentions.filter(isNamed).map(place),
    })),
    events: resolved.events.map((event) => ({
      id: event.id,
      kind: event.kind,
      name: event.name,
      date: event.date,
      participants: event.participants.map((participant) => participant.id),
      mentions: event.mentions.map(place),
    })),
    statements: attributionsOf(resolved.statements).map(([statement, speakers]) => ({
      id: statement.id,
      speaker: statement.speaker,
      speakers,
      source: statement.source.length > 0 ? statement.source.map(place) : null,
      cue: statement.cue.map(place),
      content: statement.content.map(place),
      mode: statement.mode,
      confidence: Number(statement.confidence.toFixed(4)),
      kind: statement.kind,
      via: statement.via,
      saidAt: statement.saidAt,
      about: statement.about,
    })),
    relations: resolved.relations.map((relation) => ({
      ...relation,
      evidence: place(relation.evidence),
    })),
  };
}

/**
 * What two people said in one breath ("both leaders confirmed …") is a statement of each in the graph, but one place in
 * the text: printed once, with all who said it.
 */
function attributionsOf(statements: readonly ResolvedStatement[]): [ResolvedStatement, string[]][] {
  const byPlaces = new Map<string, [ResolvedStatement, string[]]>();
  for (const statement of statements) {
    const { source, cue, content, speaker } = statement;
    const key = JSON.stringify([source, cue, content].map((places) => places.map(place)));
    const known = byPlaces.get(key) ?? [statement, []];
    byPlaces.set(key, known);
    if (speaker !== null) known[1].push(speaker);
  }
  return [...byPlaces.values()];
}
