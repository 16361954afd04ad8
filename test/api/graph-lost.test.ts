import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { harbourFolder, runBuilt, serveBuilt } from '../support/built-service.ts';
import { newFolder } from '../support/engines.ts';

describe('a data file that is none', () => {
  it.each([
    [
      'of another kind',
      (file: string) => {
        writeFileSync(file, 'shopping list: fish');
      },
    ],
    [
      'cut off',
      (file: string) => {
        truncateSync(file, 3_000);
      },
    ],
    [
      'overwritten in its middle',
      (file: string) => {
        writeFileSync(file, spoilt(readFileSync(file)));
      },
    ],
  ])('%s stops the start with one line and exit code 3', async (_, spoil) => {
    const folder = await harbourFolder();
    const file = join(folder, 'graph.grafeo');
    spoil(file);
    const { ended, output } = runBuilt(['serve'], { COMMUNIQUE_DATA: folder, PORT: '0' });
    expect(await ended).toBe(3);
    expect(output.text).toMatch(
      /^communique: \S+graph\.grafeo: the file is damaged or is not a graph \(.+\n$/,
    );
  });
});

describe('a data folder that vanishes', () => {
  it('leaves the service answering, and is told at the end', async () => {
    const service = await serveBuilt({ COMMUNIQUE_DATA: await harbourFolder() });
    rmSync(service.dataFolder, { recursive: true });
    const body = JSON.stringify({ query: '{ person(name: "Ana Ruiz") { name } }' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${service.url}/graphql`, { method: 'POST', headers, body });
    expect(await response.text()).toContain('"name":"Ana Ruiz"');
    service.process.kill('SIGTERM');
    expect(await service.ended).toBe(3);
    expect(service.output.text).toMatch(/\ncommunique: \S+: the graph could not be closed \(.+\n$/);
  });
});

describe('a disk that is full', () => {
  it('is told in one line with exit code 3, and nothing is half saved', async ({ skip }) => {
    const disk = smallDisk();
    if (disk === null) {
      skip('it needs the right to mount a small disk');
      return;
    }
    const settings = { COMMUNIQUE_DATA: disk };
    const fill =
      "UNWIND range(1, 30000) AS i CREATE (:Note {text: 'a text that fills a small disk ' + toString(i)})";
    const { ended, output } = runBuilt(['cypher', fill, '--write'], settings);
    expect(await ended).toBe(3);
    expect(output.text).toMatch(/^communique: \S+: the disk is full, and nothing of this was saved: .+\n$/);
    const count = runBuilt(['cypher', 'MATCH (n:Note) RETURN count(n) AS n', '--format', 'json'], settings);
    expect([await count.ended, count.output.text]).toEqual([0, expect.stringMatching(/"n": ?0/)]);
  });
});

function spoilt(content: Buffer): Buffer {
  return content.fill(0x5a, 0, 9_000);
}

/** A disk of a megabyte; null where this user may not mount one. */
function smallDisk(): string | null {
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}
