// A program of its own, so that asking takes no time from what is asked: asks one question over and over through
// some connections that stay open, and tells how long each answer took.
import { Agent, request } from 'node:http';

/** What is asked, how often, through how many connections. */
export interface Asked {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly requests: number;
}

/** What came of it; milliseconds, of each answer and of all. */
export interface Answered {
  readonly wallMs: number;
  readonly eachMs: readonly number[];
  readonly bytes: number;
}

process.on('message', (asked: Asked) => void ask(asked).then((answered) => process.send?.(answered)));
process.once('disconnect', () => process.exit());

async function ask({ url, body, connections, requests }: Asked): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const eachMs: number[] = [];
  let [begun, bytes] = [0, 0];
  const start = performance.now();
  const oneByOne = async () => {
    while (begun < requests) {
      begun += 1;
      const from = performance.now();
      bytes = await answerTo(agent, url, body);
      eachMs.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, oneByOne));
  const wallMs = performance.now() - start;
  agent.destroy();
  return { wallMs, eachMs, bytes };
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
