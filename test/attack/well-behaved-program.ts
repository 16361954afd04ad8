// A program of its own, so that neither attacker nor service take its time: asks one question after another from
// "ask" to "enough", and compares each answer with the first undisturbed one.
import { setTimeout as wait } from 'node:timers/promises';
import { HONEST_REQUEST } from './honest-request.ts';
import { send } from './send.ts';
import type { Experience } from './well-behaved-client.ts';

const EVERY_MS = 20;

const url = process.argv[2] ?? '';
const expected = await send(url, HONEST_REQUEST);
let isAsking = false;
process.on('message', (told) => {
  isAsking = told === 'ask';
  if (isAsking) void ask().then((experience) => process.send?.(experience));
});
process.once('disconnect', () => process.exit());
process.send?.('ready');

async function ask(): Promise<Experience> {
  const timesMs: number[] = [];
  const wrong: string[] = [];
  do {
    const { status, text, ms } = await send(url, HONEST_REQUEST);
    timesMs.push(ms);
    if (status !== 200 || text !== expected.text) wrong.push(`${status} ${text.slice(0, 200)}`);
    await wait(EVERY_MS);
  } while (isAsking);
  return { timesMs, wrong };
}
