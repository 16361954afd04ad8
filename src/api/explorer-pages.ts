import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

// The page lies in src/, for src/ and dist/ alike: a browser reads it as it is.
const PAGE = fileURLToPath(new URL('../../src/explorer/', import.meta.url));
// Questions about the articles that are loaded at the first start lie with them.
const QUESTIONS = fileURLToPath(new URL('../../seeds/questions.js', import.meta.url));
const packages = createRequire(import.meta.url);

/** Address, file and content type of everything that the page loads; nothing comes from another host. */
const FILES: readonly (readonly [path: string, file: string, contentType: string])[] = [
  ['explorer.js', join(PAGE, 'explorer.js'), 'text/javascript; charset=utf-8'],
  ['explorer.css', join(PAGE, 'explorer.css'), 'text/css; charset=utf-8'],
  ['questions.js', QUESTIONS, 'text/javascript; charset=utf-8'],
  ['react.js', inPackage('react', 'umd/react.production.min.js'), 'text/javascript; charset=utf-8'],
  [
    'react-dom.js',
    inPackage('react-dom', 'umd/react-dom.production.min.js'),
    'text/javascript; charset=utf-8',
  ],
  ['graphiql.js', inPackage('graphiql', 'graphiql.min.js'), 'text/javascript; charset=utf-8'],
  ['graphiql.css', inPackage('graphiql', 'graphiql.min.css'), 'text/css; charset=utf-8'],
];

/** Serves the explorer at `/`, and at `/graphql` to a browser that opens it. */
export function serveExplorer(app: FastifyInstance): void {
  app.get('/', sendPage);
  app.addHook('onRequest', async (request, reply) => {
    if (isBrowserOpening(request)) await sendPage(request, reply);
  });
  for (const [path, file, contentType] of FILES) {
    app.get(`/explorer/${path}`, async (_, reply) => {
      void reply.header('cache-control', 'public, max-age=3600').type(contentType);
      return readFile(file);
    });
  }
}

async function sendPage(_: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply.type('text/html; charset=utf-8').send(await readFile(join(PAGE, 'explorer.html')));
}

function isBrowserOpening({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && /^\/graphql\/?$/.test(url) && headers.accept?.includes('text/html') === true;
}

function inPackage(name: string, file: string): string {
  return join(dirname(packages.resolve(`${name}/package.json`)), file);
}
