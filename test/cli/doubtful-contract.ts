import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { communique, type Where } from '../support/communique.ts';

const NEWS = [
  'Mayor Ana Ruizela of Port Alder said on Monday that the harbour would open again in May.',
  'The harbour will open, Ruizela said on Tuesday. Ruizela told reporters that the ferries would sail.',
  'Bo Okafor said that the bridge was safe.',
  'Eva Okafor said that the bridge had fallen.',
  'The bridge will be closed, Okafor said on Tuesday.',
  'The Ukrainian armed forces said that the bridge was safe.',
  'The Russian armed forces said that the bridge had fallen.',
];

// A Neo4j that has just started plans every query once, which takes a busy laptop minutes.
const TIMEOUT_MS = 300_000;

/** `communique resolve --doubtful`, on either engine. */
export function doubtfulContract(engine: string, settings: () => Promise<Record<string, string>>): void {
  describe(`the closest calls on ${engine}`, () => {
    it(
      'are listed with the reasons on both sides, and with commands that settle them',
      async () => {
        const where = { folder: newsFolder(), settings: await settings() };
        await communique(['load', 'news.jsonl'], where);

        const { stdout, code } = await communique(['resolve', '--doubtful'], where);
        const [joined = '', ...apart] = stdout.trimEnd().split('\n\n');
        expect(joined).toMatch(
          /^taken for one \(0\.\d\d\): Ruizela and Ana Ruizela\n {2}for one: .*surname.*\n {2}against: no office.*\n/,
        );
        // The armies of two states are no question.
        expect(apart).toHaveLength(2);
        for (const call of apart)
          expect(call).toMatch(
            /^kept apart \(0\.\d\d\): Okafor and (Bo|Eva) Okafor\n.*\n {2}against: others of that name are about\n/,
          );
        expect(code).toBe(0);

        const { stdout: one } = await communique(['resolve', '--doubtful', '--limit', '1'], where);
        expect(one).toBe(`${joined}\n\n`);

        for (const call of [joined, ...apart]) await paste(call, '--different', where);
        expect((await communique(['resolve', '--doubtful'], where)).stdout).toBe(
          'nobody in the graph is in doubt\n',
        );
        const people = 'MATCH (p:Person) WHERE p.name CONTAINS "Ruizela" RETURN count(p) AS people';
        expect((await communique(['cypher', people, '--format', 'json'], where)).stdout).toMatch(
          '"people": 2',
        );
      },
      TIMEOUT_MS,
    );
  });
}

function newsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const lines = NEWS.map((text, i) => JSON.stringify({ id: `news-${i}`, text }));
  writeFileSync(join(folder, 'news.jsonl'), lines.join('\n'));
  return folder;
}

/** Runs the command of a call that settles it so, as a shell would take it. */
async function paste(call: string, verdict: string, where: Where): Promise<void> {
  const [, command = ''] = new RegExp(`communique (resolve ${verdict} .*)`).exec(call) ?? [];
  const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  expect(await communique(args, where)).toMatchObject({ code: 0, stderr: '' });
}
