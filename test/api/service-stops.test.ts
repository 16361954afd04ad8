import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { harbourFolder, serveBuilt } from '../support/built-service.ts';

const BODY = JSON.stringify({ query: '{ person(name: "Ana Ruiz") { name } }' });
const HEAD = `POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n`;

describe('the built program, told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s, finishes what is under way, takes nothing more, and ends with 0',
    async (signal) => {
      const service = await serveBuilt({ COMMUNIQUE_DATA: await harbourFolder() });
      const { port, hostname } = new URL(service.url);
      const underWay = connect(Number(port), hostname);
      underWay.write(HEAD + BODY.slice(0, 5));
      await wait(500);
      service.process.kill(signal);
      await wait(500);
      await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
      underWay.write(BODY.slice(5));
      const [reply] = (await once(underWay, 'data')) as [Buffer];
      expect(reply.toString()).toMatch(/^HTTP\/1\.1 200 [^]*"Ana Ruiz"/);
      expect([await service.ended, service.output.text]).toEqual([
        0,
        expect.not.stringContaining('communique:'),
      ]);
    },
  );

  it('waits for nobody longer than ten seconds', async () => {
    const service = await serveBuilt({ COMMUNIQUE_DATA: await harbourFolder() });
    const { port, hostname } = new URL(service.url);
    const dawdler = connect(Number(port), hostname);
    dawdler.on('error', () => undefined);
    dawdler.write(HEAD + BODY.slice(0, 5));
    await wait(500);
    const toldAt = performance.now();
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(performance.now() - toldAt).toBeLessThan(10_000);
  });
});
