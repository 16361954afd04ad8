import type { Article } from '../../articles/article.ts';
import type { Alias, ResolvedArticle, ResolvedEntity, ResolvedEvent } from '../../resolution/resolved.ts';
import { quoteOf, type IdRow } from './contribution.ts';
import { byText, grouped } from './order.ts';
import { signatureId } from './signature-rows.ts';

/** How an article mentions each of its entities and events; one row an id, even where two of its names led there. */
export function mentionRows(article: Article, { entities, events }: ResolvedArticle): IdRow[] {
  const bearers = [...entities, ...events].toSorted(
    (left, right) => byText(left.id, right.id) || firstStart(left) - firstStart(right),
  );
  return [...grouped(bearers, ({ id }) => id)].map(([id, group]) => mentionRow(article, id, group));
}

type Bearer = ResolvedEntity | ResolvedEvent;

function mentionRow(article: Article, id: string, group: readonly Bearer[]): IdRow {
  const mentions = group.flatMap((bearer) => bearer.mentions);
  for (const mention of mentions) quoteOf(article, id, mention);
  const aliases = aliasesOf(group);
  for (const alias of aliases) quoteOf(article, id, alias);
  const properties = {
    count: mentions.length,
    aliases: aliases.map(({ name }) => name),
    reasons: aliases.map(({ reason }) => reason),
    starts: aliases.map(({ start }) => start),
    ends: aliases.map(({ end }) => end),
    signatures: aliases.map(({ signature }) => signatureId(signature)),
    name: group[0]?.name ?? id,
  };
  return { id, properties: { ...properties, ...ownProperties(group) } };
}

function ownProperties(group: readonly Bearer[]): IdRow['properties'] {
  const first = group[0];
  if (first === undefined) return {};
  if (!('kind' in first)) return { isoCode: first.isoCode };
  const events = group.filter((bearer) => 'kind' in bearer);
  return {
    kind: first.kind,
    date: events.find(({ date }) => date !== null)?.date ?? null,
    planned: events.every(({ planned }) => planned),
  };
}

/** A form of a name, with the signature of who bears it in the article. */
type BorneAlias = Alias & Pick<Bearer, 'signature'>;

// The same form twice is one: where it comes first.
function aliasesOf(group: readonly Bearer[]): BorneAlias[] {
  const inReadingOrder = group
    .flatMap(({ aliases, signature }) => aliases.map((alias) => ({ ...alias, signature })))
    .toSorted((left, right) => left.start - right.start);
  return [...grouped(inReadingOrder, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1));
}

const firstStart = ({ mentions }: Bearer): number => Math.min(...mentions.map(({ start }) => start));
