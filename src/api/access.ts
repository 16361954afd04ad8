import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

const SANDBOX = 'https://studio.apollographql.com';

/** Which web pages of other hosts may ask, from a setting: "sandbox", "none", or origins parted by commas. */
export function allowedOrigins(cors: string): string[] {
  if (cors === 'none') return [];
  return cors
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '')
    .map((origin) => (origin === 'sandbox' ? SANDBOX : origin));
}

/** Asks every client of `/graphql` for a token, compared in constant time. */
export function askForToken(app: FastifyInstance, token: string): void {
  const expected = digest(`Bearer ${token}`);
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/graphql') || request.method === 'OPTIONS') return;
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return;
    const message = 'this service asks for a token: send it as "Authorization: Bearer …"';
    await reply
      .code(401)
      .header('www-authenticate', 'Bearer')
      .send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  });
}

// Digests have one length, whatever was sent.
const digest = (text: string) => createHash('sha256').update(text).digest();
