import type { FastifyReply, FastifyRequest } from 'fastify';

/** Time to read a refusal before the connection is cut. */
export const FAREWELL_MS = 500;

/**
 * Lets a client that is still sending a body that is too long read the refusal: to hang up on unread bytes resets the
 * connection, and the reply is lost with it. What goes on arriving is thrown away, and after a moment the line is cut.
 */
export function hearOut({ raw }: FastifyRequest, reply: FastifyReply): void {
  if (raw.complete) return;
  void reply.removeHeader('connection');
  raw.resume();
  setTimeout(() => {
    if (!raw.complete) raw.socket.destroy();
  }, FAREWELL_MS).unref();
}
