// A program of its own, so that asking takes no time from what is asked: asks one question over and over through
// some connections that stay open, and tells how long each answer took.
import { Agent, request } from 'node:http';
import { overAndOver, type Timed, type Turn } from './over-and-over.ts';

/** What is asked, how often, through how many connections. */
export interface Asked extends Turn {
  readonly url: string;
  readonly body: string;
}

export interface Answered extends Timed {
  readonly bytes: number;
}

process.on('message', (asked: Asked) => void ask(asked).then((answered) => process.send?.(answered)));
process.once('disconnect', () => process.exit());

async function ask({ url, body, ...turn }: Asked): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: turn.connections });
  let bytes = 0;
  const timed = await overAndOver(turn, async () => {
    bytes = await answerTo(agent, url, body);
  });
  agent.destroy();
  return { ...timed, bytes };
}

function answerTo(agent: Agent, url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(url, { agent, method: 'POST', headers }, (response) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => (bytes += piece.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} answered ${String(response.statusCode)}`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
