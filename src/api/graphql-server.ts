import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { compiledExecution } from './compiled-execution.ts';
import { errorAnswers, type ReportInternal } from './error-answers.ts';
import { knownDocuments } from './known-documents.ts';
import type { Limits } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { RequestContext } from './request-context.ts';
import { requestWatch } from './request-watch.ts';
import { resolvers } from './resolvers/resolvers.ts';
import { readSchemaFiles } from './schema-files.ts';

/** What the GraphQL part of the service needs. */
export interface GraphqlOptions {
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly metrics: Metrics;
  readonly reportInternal: ReportInternal;
  readonly isCompiling: boolean;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
}

/** GraphQL over the graph, not yet started, without HTTP. */
export function graphqlServer(options: GraphqlOptions): ApolloServer<RequestContext> {
  const { limits, introspection, metrics, reportInternal, isCompiling, plugins = [] } = options;
  const formatError = errorAnswers(limits, reportInternal);
  const countUncompiled = () => {
    metrics.uncompiled.inc();
  };
  return new ApolloServer<RequestContext>({
    typeDefs: readSchemaFiles(),
    resolvers,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: knownDocuments(),
    // Looking for what was meant instead takes long; after ten mistakes nobody wants to read on.
    validationOptions: { maxErrors: 10 },
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError,
    logger: { debug: ignore, info: ignore, warn: ignore, error: reportInternal },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It watches every field of graphql-js, and compiled queries pass it by; cache-policy.ts reads the query instead.
      ApolloServerPluginCacheControlDisabled(),
      requestWatch(limits, metrics),
      ...(isCompiling ? [compiledExecution(countUncompiled, formatError)] : []),
      ...plugins,
    ],
  });
}

// Apollo's own remarks are not about requests; its errors are kept.
const ignore = () => undefined;
