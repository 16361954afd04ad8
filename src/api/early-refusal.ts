import { GraphQLError, getOperationAST, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { questionKey } from './kept-answers.ts';
import { LimitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';
import { hasTooManyTokens, tooManyTokens } from './query-tokens.ts';
import { checkShape } from './query-shape.ts';

// Queries that were let through need not be looked at again.
const MAX_PASSED = 1_000;

/**
 * Looks at the size and the shape of posted queries before they are held against the schema, which takes several
 * times as long. The refusal is the one that they would get in the end; null for all that is not refused by its
 * shape, and for what is no query at all.
 */
export function earlyRefusals(limits: Limits): (body: unknown) => LimitExceeded | null {
  const passed = new LRUCache<string, true>({ max: MAX_PASSED });
  return (body) => {
    const { query, operationName } = partsOf(body);
    if (query === null) return null;
    const key = questionKey(query, operationName ?? '');
    if (passed.has(key)) return null;
    const refusal = refusalOf(query, operationName, limits);
    if (!refusal) passed.set(key, true);
    return refusal;
  };
}

function partsOf(body: unknown): { readonly query: string | null; readonly operationName: string | null } {
  const parts = typeof body === 'object' && body !== null ? body : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    query: text('query' in parts && parts.query),
    operationName: text('operationName' in parts && parts.operationName),
  };
}

function refusalOf(query: string, operationName: string | null, limits: Limits): LimitExceeded | null {
  try {
    const document = parsed(query, limits);
    const operation = document && getOperationAST(document, operationName);
    if (operation) checkShape(document, operation, limits);
    return null;
  } catch (error) {
    if (error instanceof LimitExceeded) return error;
    throw error;
  }
}

// What breaks the rules of the language is told by whoever knows where.
function parsed(query: string, limits: Limits): DocumentNode | null {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.source && hasTooManyTokens(error)) throw tooManyTokens(error.source, limits);
    return null;
  }
}
