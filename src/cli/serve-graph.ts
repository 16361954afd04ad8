import { checkAddress } from '../api/address.ts';
import { startService } from '../api/server.ts';
import type { Config } from '../config.ts';
import { CommuniqueError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { takeInWork } from './hand-over/take-in-work.ts';

/** Serves until Ctrl-C or SIGTERM; requests under way are finished before it returns. */
export async function serveUntilInterrupted(graph: Graph, config: Config): Promise<void> {
  const counter = await takeInWork(graph, config);
  try {
    const service = await startService({ ...config, graph });
    console.log(`GraphQL  ${service.url}/graphql`);
    console.log(`Explore  ${service.url}/`);
    console.log('Ctrl-C stops it.');
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await Promise.all([service.close(), counter.close()]);
  } finally {
    await counter.close();
  }
}

/** Refuses settings under which serving is bound to fail, before any work is done for it. */
export async function checkServing(config: Config): Promise<void> {
  refuseOpenDoor(config);
  await checkAddress(config.host, config.port);
}

// Whoever can reach the port can read the graph: beyond this machine that must be meant.
function refuseOpenDoor({ host, token, isPublicMeant }: Config): void {
  const isLocal = /^(127\.|localhost$|::1$)/.test(host);
  if (isLocal || token !== null || isPublicMeant) return;
  throw new CommuniqueError(
    'SETTING_INVALID',
    `HOST is "${host}", which others can reach: set COMMUNIQUE_TOKEN, or COMMUNIQUE_PUBLIC=yes if everyone may read the graph`,
  );
}
