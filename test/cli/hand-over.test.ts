import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runBuilt, serveBuilt, type BuiltService } from '../support/built-service.ts';
import { newFolder } from '../support/engines.ts';

const SETTINGS = { COMMUNIQUE_READER: 'fast', COMMUNIQUE_THREADS: '1' };
const PATIENCE_MS = 240_000;

describe.skipIf(process.platform === 'win32')('work for a graph that a service has open', () => {
  it('is done by the service, with the same summary and exit codes', { timeout: PATIENCE_MS }, async () => {
    const service = await serveBuilt(SETTINGS);
    expect(statSync(join(service.dataFolder, 'work.sock')).mode & 0o777).toBe(0o600);
    const run = runsBeside(service);
    const news = newsFolder();

    expect(await run('load', news)).toEqual([
      1,
      expect.stringMatching(
        /^communique: .*broken\.jsonl.*\n2 articles: 1 new, 0 changed, 0 unchanged, 1 failed; \+/,
      ),
    ]);
    expect(await namesIn(service)).toContain('Ana Ruiz');
    const [code, summary] = await run('load', join(news, 'harbour.txt'), '--json');
    expect([code, JSON.parse(summary)]).toMatchObject([0, { new: 0, unchanged: 1, failed: 0 }]);
    const [, people] = await run('cypher', 'MATCH (p:Person) RETURN p.name AS who', '--format', 'json');
    expect(JSON.parse(people)).toContainEqual({ who: 'Ana Ruiz' });
    expect(await run('cypher', 'CREATE (:Article)')).toEqual([
      expect.any(Number),
      expect.stringContaining('--write'),
    ]);
    const [exported, everything] = await run('export', '--format', 'json');
    expect([exported, JSON.stringify(JSON.parse(everything))]).toEqual([
      0,
      expect.stringContaining('Ana Ruiz'),
    ]);
    expect(await run('resolve', '--doubtful')).toEqual([0, 'nobody in the graph is in doubt\n']);
    expect(await run('resolve', '--same', 'person:nobody', 'person:ana-ruiz')).toEqual([
      1,
      expect.stringMatching(/^communique: .*person:nobody/),
    ]);
    expect(await run('delete', 'harbour')).toEqual([
      0,
      expect.stringMatching(/^article:harbour taken out: \d+ nodes/),
    ]);
    expect(await run('delete', 'harbour')).toEqual([1, expect.stringContaining('is not in the graph')]);
    expect(await namesIn(service)).toEqual([]);
  });

  it('shows readers whole articles only', { timeout: PATIENCE_MS }, async () => {
    const service = await serveBuilt(SETTINGS);
    const loading = runsBeside(service)('load', join(newsFolder(), 'harbour.txt'));
    const seen = new Set<string>();
    const over = loading.then(() => true);
    do seen.add(JSON.stringify(await namesIn(service)));
    while (!(await Promise.race([over, wait(5, false)])));
    seen.add(JSON.stringify(await namesIn(service)));
    // Nothing, and then everything.
    expect(seen.size).toBeLessThanOrEqual(2);
    expect([...seen].at(-1)).toContain('Ana Ruiz');
  });

  it('is called off with the service, and what was saved is whole', { timeout: PATIENCE_MS }, async () => {
    const service = await serveBuilt(SETTINGS);
    const loading = runBuilt(['load', longNews()], { ...SETTINGS, COMMUNIQUE_DATA: service.dataFolder });
    while ((await namesIn(service)).length === 0) await wait(50);
    service.process.kill('SIGTERM');
    expect([await service.ended, await loading.ended]).toEqual([0, 130]);
    expect(loading.output.text).toContain('interrupted, what was saved is whole');
  });

  it('goes to the graph itself where no service answers any more', { timeout: PATIENCE_MS }, async () => {
    const service = await serveBuilt(SETTINGS);
    service.process.kill('SIGKILL');
    await service.ended;
    const [code, said] = await runsBeside(service)('load', join(newsFolder(), 'harbour.txt'));
    expect([code, said]).toEqual([0, expect.stringContaining('1 new')]);
  });
});

/** Runs the program on the graph that a service has open; gives back its exit code and all that it wrote. */
function runsBeside({ dataFolder }: BuiltService) {
  return async (...args: string[]): Promise<[number | null, string]> => {
    const { ended, output } = runBuilt(args, { ...SETTINGS, COMMUNIQUE_DATA: dataFolder });
    return [await ended, output.text];
  };
}

async function namesIn({ url }: BuiltService): Promise<readonly string[]> {
  const query = encodeURIComponent('{ people { nodes { name } } articles { totalCount } }');
  const response = await fetch(`${url}/graphql?query=${query}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });
  const { data } = (await response.json()) as { data: { people: { nodes: { name: string }[] } } };
  return data.people.nodes.map(({ name }) => name);
}

const sentence = (n: number) =>
  `Mayor Ana Ruiz said on Monday that the harbour would open in ${n} days. “The harbour will open,” Ruiz said.`;

function newsFolder(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'harbour.txt'), `Harbour to open\n\n${sentence(2)}\n`);
  writeFileSync(join(folder, 'broken.jsonl'), '{"id": "broken", "text": \n');
  return folder;
}

function longNews(): string {
  const file = join(newFolder(), 'many.jsonl');
  const articles = Array.from({ length: 200 }, (_, n) =>
    JSON.stringify({ id: `a${n}`, text: sentence(n).repeat(5) }),
  );
  writeFileSync(file, articles.join('\n'));
  return file;
}
