import type { Row, Value } from '../engine/engine.ts';
import type { OrderKey } from './cursor.ts';
import { entityTypeOf, type ArticleNode, type EntityNode, type Place, type StatementNode } from './node.ts';

/** A map of values, as a query returns it under one name. */
export type Fields = Readonly<Record<string, Value>>;

/** The map under this name; throws where the query returned something else, which is a bug in its file. */
export function fields(row: Fields, name: string): Fields {
  const value = row[name];
  if (isFields(value)) return value;
  throw new TypeError(`${name} is not a map`);
}

export function text(row: Fields, name: string): string {
  const value = row[name];
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} is not a text`);
}

export function textOrNull(row: Fields, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' ? value : null;
}

export function number(row: Fields, name: string): number {
  const value = row[name];
  if (typeof value === 'number') return value;
  throw new TypeError(`${name} is not a number`);
}

export function texts(row: Fields, name: string): readonly string[] {
  return list(row, name).filter((value) => typeof value === 'string');
}

export function numbers(row: Fields, name: string): readonly number[] {
  return list(row, name).filter((value) => typeof value === 'number');
}

/** What an entry is ordered by, as a query returns it under one name; throws where there is anything else in it. */
export function keyIn(row: Fields, name: string): OrderKey {
  return list(row, name).map((value) => {
    if (typeof value === 'string' || typeof value === 'number') return value;
    throw new TypeError(`${name} has something in it that nothing is ordered by`);
  });
}

/** A list of maps, as a query collects them under one name. */
export function maps(row: Fields, name: string): readonly Fields[] {
  return list(row, name).filter(isFields);
}

/** The entity that a row tells column by column: its maps would cost three times as much on their way here. */
export function entityIn(entity: Row): EntityNode {
  return {
    type: entityTypeOf(text(entity, 'id')),
    id: text(entity, 'id'),
    name: text(entity, 'name'),
    aliases: texts(entity, 'aliases'),
    isoCode: textOrNull(entity, 'isoCode'),
    kind: textOrNull(entity, 'kind'),
    date: textOrNull(entity, 'date'),
    planned: entity['planned'] === true,
  };
}

/** The statement that a row tells column by column. */
export function statementIn(statement: Row): StatementNode {
  return {
    type: 'STATEMENT',
    id: text(statement, 'id'),
    text: text(statement, 'text'),
    kind: text(statement, 'kind'),
    speakerText: text(statement, 'speakerText'),
    cue: text(statement, 'cue'),
    via: textOrNull(statement, 'via'),
    saidAt: textOrNull(statement, 'saidAt'),
    confidence: number(statement, 'confidence'),
    reportCount: number(statement, 'reportCount'),
    orderDate: text(statement, 'orderDate'),
  };
}

/** The article that a row tells column by column. */
export function articleIn(article: Row): ArticleNode {
  return {
    type: 'ARTICLE',
    id: text(article, 'id'),
    title: textOrNull(article, 'title'),
    source: textOrNull(article, 'source'),
    url: textOrNull(article, 'url'),
    publishedAt: textOrNull(article, 'publishedAt'),
  };
}

export function placeIn(row: Row): Place {
  return {
    article: articleIn(row),
    start: number(row, 'startsAt'),
    end: number(row, 'endsAt'),
    quote: textOrNull(row, 'quote'),
  };
}

function list(row: Fields, name: string): readonly Value[] {
  const value = row[name];
  return isList(value) ? value : [];
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
