import type { Article } from '../../articles/article.ts';
import { CommuniqueError } from '../../errors.ts';
import type { Offsets } from '../../language/offsets.ts';
import type { ResolvedArticle } from '../../resolution/resolved.ts';
import type { Value } from '../engine/engine.ts';
import { evidenceRows } from './evidence-rows.ts';
import { mentionRows } from './mention-rows.ts';
import { byText } from './order.ts';
import { reportRows } from './report-rows.ts';
import { signatureRows, type SignatureRow } from './signature-rows.ts';

/** A node's id, and the properties that go with it. */
export type IdRow = Readonly<{
  id: string;
  properties: Readonly<Record<string, Value>>;
}>;

/** A fact by its id, type and ends; `to` is null where a title names nobody it belongs to. */
export interface FactRow {
  readonly factId: string;
  readonly type: string;
  readonly from: string;
  readonly to: string | null;
}

/** One article's contribution as rows, ready to be put in; every place has been checked against the text. */
export interface ContributionRows {
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly countries: readonly string[];
  readonly events: readonly string[];
  readonly mentions: readonly IdRow[];
  readonly reports: readonly IdRow[];
  readonly evidence: readonly IdRow[];
  readonly facts: readonly FactRow[];
  readonly signatures: readonly SignatureRow[];
}

/** Throws BAD_INPUT, naming the fact, where a place is not in the text or an id stands for nothing of the article. */
export function contributionOf(article: Article, resolved: ResolvedArticle): ContributionRows {
  const idsOf = (type: string) =>
    resolved.entities
      .filter((entity) => entity.type === type)
      .map(({ id }) => id)
      .sort(byText);
  const facts = evidenceRows(article, resolved);
  return {
    people: idsOf('PERSON'),
    organizations: idsOf('ORGANIZATION'),
    countries: idsOf('COUNTRY'),
    events: resolved.events.map(({ id }) => id).sort(byText),
    mentions: mentionRows(article, resolved),
    reports: reportRows(article, resolved),
    evidence: facts.map(({ row }) => row),
    facts: facts.map(({ fact }) => fact),
    signatures: signatureRows(resolved),
  };
}

/** The words at a place; throws BAD_INPUT where the text has no such place or the place cuts a character in two. */
export function quoteOf({ id, text }: Article, fact: string, { start, end }: Offsets): string {
  const quote = text.slice(start, end);
  const isPlace = Number.isInteger(start) && start >= 0 && start < end && end <= text.length;
  if (!isPlace || /\p{Surrogate}/u.test(quote)) {
    const expected = `expected a place within its ${text.length} characters`;
    throw new CommuniqueError('BAD_INPUT', `${id}: ${fact} rests on ${start}–${end}, ${expected}`);
  }
  return quote;
}

/** The words at several places as one text. */
export function quotesOf(article: Article, fact: string, places: readonly Offsets[]): string {
  return places.map((place) => quoteOf(article, fact, place)).join(' … ');
}
