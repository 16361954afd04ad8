import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const HERE = fileURLToPath(new URL('.', import.meta.url));
const JARS = fileURLToPath(new URL('../../../node_modules/.cache/neo4j-5.26.22', import.meta.url));
const IMAGE = 'neo4j:5.26-community';
// Seconds on an idle machine, minutes on one that many share.
const START_MS = 240_000;
// It guards nothing but a database that ends with the run; Neo4j wants eight characters.
const PASSWORD = 'testing-only';

/** A Neo4j for the tests, and how to be rid of it. */
export interface TestServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** The first that can be had: the one at `uri`, one in Docker, one from Neo4j's own jars; else what is missing. */
export async function startNeo4j(uri: string | undefined, password: string): Promise<TestServer | string> {
  if (uri) return { uri, username: 'neo4j', password, stop: () => Promise.resolve() };
  const missing: string[] = [];
  for (const start of [startInDocker, startFromJars]) {
    try {
      return await start();
    } catch (cause) {
      missing.push(
        `${start.name}: ${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)}`,
      );
    }
  }
  return missing.join('; ');
}

async function startInDocker(): Promise<TestServer> {
  await run('docker', ['info'], { timeout: 10_000 });
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(IMAGE).start();
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    stop: async () => {
      await container.stop();
    },
  };
}

async function startFromJars(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-neo4j-'));
  const { uri, process: server, ended } = await runFromJars(folder);
  const stop = async () => {
    server.stdin.end();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { uri, username: 'neo4j', password: PASSWORD, stop };
}

/** A Neo4j of Neo4j's own jars, for a test that does things to it; it ends with the end of its input. */
export interface JarServer {
  readonly uri: string;
  readonly password: string;
  readonly process: ChildProcess & { readonly stdin: Writable };
  readonly ended: Promise<unknown>;
}

/** Starts Neo4j on the data in this folder; port 0 takes any. Throws where there is no Java, or no jars can be had. */
export async function runFromJars(folder: string, port = 0, patienceMs = START_MS): Promise<JarServer> {
  await run('java', ['-version']);
  if (!existsSync(JARS)) await fetchJars();
  const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  const args = opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`);
  const program = ['-cp', join(JARS, '*'), join(HERE, 'Neo4jServer.java'), folder, PASSWORD, String(port)];
  const server = spawn('java', ['-Xmx512m', ...args, ...program], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(server, 'exit');
  return { uri: await addressFrom(server.stdout, patienceMs), password: PASSWORD, process: server, ended };
}

// Into a folder of another name first: a download that was broken off must not pass for the whole.
async function fetchJars(): Promise<void> {
  const unfinished = `${JARS}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const options = [
    '-q',
    '-B',
    '-f',
    join(HERE, 'pom.xml'),
    `-DoutputDirectory=${unfinished}`,
    '-DincludeScope=runtime',
  ];
  await run('mvn', [...options, 'dependency:copy-dependencies'], { timeout: 300_000 });
  await rename(unfinished, JARS);
}

async function addressFrom(output: NodeJS.ReadableStream, patienceMs: number): Promise<string> {
  const late = AbortSignal.timeout(patienceMs);
  for await (const line of createInterface({ input: output, signal: late })) {
    if (line.startsWith('bolt://')) return line;
  }
  throw new Error(`Neo4j did not say its address within ${patienceMs} ms`);
}
