import type { FastifyInstance } from 'fastify';
import { readSchemaFiles } from './schema-files.ts';

/** Serves the whole schema as one text at `/graphql/schema`, for editors and code generators. */
export function serveSchema(app: FastifyInstance): void {
  const schema = readSchemaFiles();
  app.get('/graphql/schema', (_, reply) => {
    void reply.header('cache-control', 'public, max-age=300').type('text/plain; charset=utf-8');
    return schema;
  });
}
