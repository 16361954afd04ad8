import type { Socket } from 'node:net';
import { FAREWELL_MS } from './hear-out.ts';

/** What Node could not read as a request, by the code of its error: the status and what was expected instead. */
const PROBLEMS: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'the headers are too long: expected at most 16 kB of them, and long values in the body',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'the request did not arrive in time: expected it whole, and sooner',
  ],
};

const OTHERWISE = ['400 Bad Request', 'this is no HTTP request: expected GET or POST at /graphql'] as const;
/** Refuses what is no request at all, in the shape of a GraphQL error, and hangs up. */
export function refuseBrokenRequest(error: Error, socket: Socket): void {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ECONNRESET' || socket.destroyed) {
    socket.destroy();
    return;
  }
  const [status, message] = PROBLEMS[code] ?? OTHERWISE;
  const refusedAs = code === 'HPE_HEADER_OVERFLOW' ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST';
  const body = JSON.stringify({ errors: [{ message, extensions: { code: refusedAs } }] });
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`;
  socket.end(head + body);
  setTimeout(() => socket.destroy(), FAREWELL_MS).unref();
}
