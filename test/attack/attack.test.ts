import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { documents } from '../api/documents.ts';
import { harbourFolder, serveBuilt } from '../support/built-service.ts';
import { Chance } from './chance.ts';
import { HONEST_QUERY } from './honest-request.ts';
import { HOSTILE_HTTP } from './hostile-http.ts';
import { HOSTILE_QUERIES } from './hostile-queries.ts';
import type { HostileRequest } from './hostile-request.ts';
import { HOSTILE_VALUES } from './hostile-values.ts';
import { faultOf } from './refusal.ts';
import { send, type Received } from './send.ts';
import { quantile, wellBehavedClient, type Experience } from './well-behaved-client.ts';

const ROUNDS = 34;
const WARMING_UP = 10;
// Quiet and attack by turns, so that whatever else the machine does falls on both.
const PHASES = 6;
const QUIET_MS = 400;
const AT_ONCE = 4;
const PATIENCE_MS = 300_000;

type Answered = HostileRequest & Received;

describe('a service under attack', () => {
  it(
    'refuses a thousand hostile requests, and serves whoever is well-behaved',
    { timeout: PATIENCE_MS },
    async () => {
      const { url, process: service } = await serveBuilt({ COMMUNIQUE_DATA: await harbourFolder() });
      // The first of each kind makes the machine compile what answers it, which stays.
      await attackWith(url, hostileRequests(WARMING_UP));
      const before = await usedBy(url, service);
      const { answered, alone, beside } = await attackedByTurns(url, hostileRequests(ROUNDS));
      const after = await usedBy(url, service);

      expect(answered.length).toBeGreaterThanOrEqual(1_000);
      expect(answered.flatMap((answer) => faultOf(answer, answer) ?? [])).toEqual([]);
      expect([alone.wrong, beside.wrong]).toEqual([[], []]);
      expect(service.exitCode).toBeNull();
      await everyHonestQueryWorks(url);

      // What is kept between requests is bounded: documents, compiled queries, answers.
      expect(after.heapBytes).toBeLessThan(1.1 * before.heapBytes);

      console.log(table(answered));
      const processorMs = ((after.processorSeconds - before.processorSeconds) * 1_000) / answered.length;
      console.log(
        `${processorMs.toFixed(1)} ms of processor a hostile request, the well-behaved client's included; ` +
          `its p95: ${ms(quantile(alone.timesMs, 0.95))} alone, ${ms(quantile(beside.timesMs, 0.95))} beside the attack; ` +
          `live memory: ${megabytes(before.heapBytes)} before, ${megabytes(after.heapBytes)} after`,
      );
    },
  );
});

/** Some of each kind, one kind after another in every round. */
function hostileRequests(rounds: number): readonly HostileRequest[] {
  const chance = new Chance(20_310_302);
  const makers = [...HOSTILE_QUERIES, ...HOSTILE_VALUES, ...HOSTILE_HTTP];
  return Array.from({ length: rounds }, () => makers.map((make) => make(chance))).flat();
}

/** The hostile requests in some phases, with a quiet one before each; what a well-behaved client sees of both. */
async function attackedByTurns(url: string, requests: readonly HostileRequest[]) {
  const client = await wellBehavedClient(url);
  const answered: Answered[] = [];
  const alone: Experience[] = [];
  const beside: Experience[] = [];
  const inOne = Math.ceil(requests.length / PHASES);
  for (let from = 0; from < requests.length; from += inOne) {
    alone.push(await client.askMeanwhile(wait(QUIET_MS)));
    const attack = attackWith(url, requests.slice(from, from + inOne));
    beside.push(await client.askMeanwhile(attack));
    answered.push(...(await attack));
  }
  return { answered, alone: together(alone), beside: together(beside) };
}

function together(experiences: readonly Experience[]): Experience {
  return {
    timesMs: experiences.flatMap(({ timesMs }) => timesMs),
    wrong: experiences.flatMap(({ wrong }) => wrong),
  };
}

async function attackWith(url: string, requests: readonly HostileRequest[]): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  const waiting = requests.values();
  const attacker = async () => {
    for (const request of waiting) answered.push({ ...request, ...(await send(url, request)) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, attacker));
  return answered;
}

async function everyHonestQueryWorks(url: string): Promise<void> {
  for (const query of [HONEST_QUERY, ...documents.map(([, document]) => document)]) {
    const request = { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' } };
    const { status, text } = await send(url, { ...request, body: JSON.stringify({ query }) });
    expect([status, text.includes('"errors"'), query]).toEqual([200, false, query]);
  }
}

interface Used {
  readonly heapBytes: number;
  readonly processorSeconds: number;
}

/** What the service has in memory after a collection, and has spent so far, as it tells itself. */
async function usedBy(url: string, service: ChildProcess): Promise<Used> {
  // What is let go of in the first collection may hold what only the second can free.
  for (let time = 1; time <= 2; time += 1) {
    service.kill('SIGUSR2');
    await wait(500);
  }
  const { text } = await send(url, { method: 'GET', path: '/metrics', headers: {}, body: null });
  const valueOf = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    heapBytes: valueOf('nodejs_heap_size_used_bytes'),
    processorSeconds: valueOf('process_cpu_seconds_total'),
  };
}

function table(answered: readonly Answered[]): string {
  const kinds = [...new Set(answered.map(({ kind }) => kind))];
  const rows = kinds.map((name) =>
    line(
      name,
      answered.filter(({ kind }) => kind === name),
    ),
  );
  return [
    'hostile requests            count    median     worst  status',
    ...rows,
    line('all', answered),
  ].join('\n');
}

function line(name: string, answers: readonly Answered[]): string {
  const times = answers.map(({ ms: taken }) => taken);
  const statuses = [...new Set(answers.map(({ status }) => status))].sort((left, right) => left - right);
  return `${name.padEnd(26)}${String(answers.length).padStart(7)}${ms(quantile(times, 0.5))}${ms(Math.max(...times))}  ${statuses.join(' ')}`;
}

const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(10);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
