import { Agent, request } from 'node:http';
import type { HostileRequest } from './hostile-request.ts';

/** What came back, and how long it took; status 0 where the connection was closed without a word. */
export interface Received {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
}

// A plain client: fetch would refuse to send much of what is sent here.
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends a request as it is. */
export function send(
  url: string,
  { method, path, headers, body }: Omit<HostileRequest, 'kind' | 'outcome'>,
): Promise<Received> {
  const started = performance.now();
  const { hostname, port } = new URL(url);
  const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve) => {
    const end = (status: number, text: string) => {
      resolve({ status, text, ms: performance.now() - started });
    };
    const options = { hostname, port, method, path, agent, headers: { ...length, ...headers } };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        end(response.statusCode ?? 0, Buffer.concat(chunks).toString());
      });
      response.on('error', () => {
        end(0, '');
      });
    });
    sent.on('error', (error) => {
      end(0, error.message);
    });
    sent.end(body ?? undefined);
  });
}
