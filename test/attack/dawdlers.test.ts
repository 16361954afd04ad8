import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { harbourFolder, serveBuilt } from '../support/built-service.ts';
import { wellBehavedClient } from './well-behaved-client.ts';

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n';

describe('whoever holds connections', () => {
  it('by sending slowly is cut off after the time limit, and keeps nobody waiting', async () => {
    const { url } = await serveBuilt({
      COMMUNIQUE_DATA: await harbourFolder(),
      COMMUNIQUE_TIMEOUT_MS: '1500',
    });
    const client = await wellBehavedClient(url);
    const beginnings = ['', 'POST /gra', HEAD, `${HEAD}Content-Length: 100\r\n\r\n{"query"`];
    const dawdlers = Array.from({ length: 200 }, (_, i) => dawdle(url, beginnings[i % beginnings.length]!));
    const cutOff = Promise.all(dawdlers);
    const { wrong } = await client.askMeanwhile(cutOff);
    expect(wrong).toEqual([]);
    const answers = new Set((await cutOff).map((text) => text.split('\r\n')[0]));
    expect([...answers]).toEqual(['HTTP/1.1 408 Request Timeout']);
  });

  it('by sending without end is refused once the limit is reached', async () => {
    const { url } = await serveBuilt({ COMMUNIQUE_DATA: await harbourFolder() });
    const declared = await pour(url, `${HEAD}Content-Length: 104857600\r\n\r\n`);
    const undeclared = await pour(url, `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, chunk);
    for (const { text, sentBytes } of [declared, undeclared]) {
      expect(text).toMatch(/^HTTP\/1\.1 413 /);
      expect(text).toContain('LIMIT_EXCEEDED');
      expect(sentBytes).toBeLessThan(20_000_000);
    }
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});

async function open(url: string): Promise<{ socket: Socket; received: { text: string } }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => {
    socket.destroy();
  });
  const received = { text: '' };
  socket.on('data', (data: Buffer) => (received.text += data.toString()));
  // A reset is one of the ways to be refused.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return { socket, received };
}

/** Sends a beginning and then next to nothing, until the other side hangs up; gives back what it said. */
async function dawdle(url: string, beginning: string): Promise<string> {
  const { socket, received } = await open(url);
  socket.write(beginning);
  await once(socket, 'close');
  return received.text;
}

/** Sends up to 100 MB; gives back what the other side said, and how much it let in. */
async function pour(url: string, head: string, wrapped: (part: string) => string = (part) => part) {
  const { socket, received } = await open(url);
  socket.write(head);
  const part = wrapped('x'.repeat(64 * 1024));
  for (let sent = 0; sent < 1_600 && received.text === '' && socket.writable; sent += 1) {
    if (socket.write(part)) continue;
    const whatever = [once(socket, 'drain'), once(socket, 'close')].map((event) =>
      event.catch(() => undefined),
    );
    await Promise.race([...whatever, wait(2_000)]);
  }
  if (received.text === '') await Promise.race([once(socket, 'data'), wait(2_000)]).catch(() => undefined);
  return { text: received.text, sentBytes: socket.bytesWritten };
}

const chunk = (part: string) => `${part.length.toString(16)}\r\n${part}\r\n`;
