import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/graph/engine/open-engine.ts';
import { fileEngine, memoryEngine, newFolder, reading, writing } from '../../support/engines.ts';
import { engineContract } from './engine-contract.ts';

engineContract('the embedded graph in memory', memoryEngine);
engineContract('the embedded graph in a file', fileEngine);

const open = (dataFolder: string) => openEngine({ neo4j: null, dataFolder });

describe('the embedded graph as a file', () => {
  it('is there again when it is opened again', async () => {
    const folder = join(newFolder(), 'deep', 'graph');
    const first = await open(folder);
    await first.run(writing("CREATE (:Article {id: 'article:a', search: 'harbour'})"));
    await first.close();
    const second = await open(folder);
    expect(await second.run(reading('MATCH (a:Article) RETURN a.id AS id'))).toEqual([{ id: 'article:a' }]);
    expect(await second.search('articles', ['harbour'], 5)).toMatchObject([{ id: 'article:a' }]);
    await second.close();
  });

  it('answers nothing after it was closed', async () => {
    const engine = await openEngine({ neo4j: null, dataFolder: null });
    await engine.close();
    await expect(engine.run(writing('CREATE (:Thing)'))).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  });

  it('tells a second process that the first has it open', async () => {
    const folder = newFolder();
    const engine = await open(folder);
    const program = `
      import { openEngine } from './src/graph/engine/open-engine.ts';
      await openEngine({ neo4j: null, dataFolder: process.argv[1] }).catch((error) => console.log(error.message));`;
    const told = execFileSync('node', ['--import', 'tsx', '--input-type=module', '-e', program, folder], {
      encoding: 'utf8',
    });
    await engine.close();
    expect(told).toBe(
      `${join(folder, 'graph.grafeo')}: another communique process has it open; stop it, set COMMUNIQUE_DATA to another folder, or use Neo4j by setting NEO4J_URI\n`,
    );
  });

  it('says so where the file is no graph, and leaves it as it is', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'graph.grafeo'), 'a shopping list');
    await expect(open(folder)).rejects.toThrow(/graph\.grafeo: the file is damaged or is not a graph/);
    expect(readFileSync(join(folder, 'graph.grafeo'), 'utf8')).toBe('a shopping list');
  });

  it('says so where the folder is a file', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toThrow(/set COMMUNIQUE_DATA to a folder that can be written/);
    await expect(open(join(file, 'below'))).rejects.toThrow(/a part of the path is a file/);
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('says so where the folder cannot be written', async () => {
    const folder = join(newFolder(), 'locked');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    await expect(open(folder)).rejects.toThrow(/the folder cannot be written; set COMMUNIQUE_DATA/);
  });
});
