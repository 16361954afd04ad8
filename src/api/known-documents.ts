import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './request-context.ts';

type DocumentStore = NonNullable<ApolloServerOptions<RequestContext>['documentStore']>;

// A parsed query takes some hundred times its text: 100,000 characters are some hundred queries, and 10 MB.
const MAX_CHARS = 100_000;

/** Queries that have been read and found valid, so that they need not be read again; the longest unused are forgotten. */
export function knownDocuments(): DocumentStore {
  const known = new LRUCache<string, DocumentNode>({
    maxSize: MAX_CHARS,
    sizeCalculation: ({ loc }) => loc?.source.body.length || 1,
  });
  return {
    get: (key) => Promise.resolve(known.get(key)),
    set: (key, document) => {
      known.set(key, document);
      return Promise.resolve();
    },
    delete: () => Promise.resolve(false),
  };
}
