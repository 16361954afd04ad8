import { once } from 'node:events';
import { createServer } from 'node:net';
import { CommuniqueError } from '../errors.ts';

/** Whether the service could listen there now, so that long work before it is not in vain; SETTING_INVALID where not. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host, port });
    await once(probe, 'listening');
  } catch (cause) {
    throw listenFailure(cause, host, port);
  }
  probe.close();
  await once(probe, 'close');
}

/** Why nothing can listen at an address, and what to do: SETTING_INVALID; what is nobody's setting comes back as it is. */
export function listenFailure(cause: unknown, host: string, port: number): unknown {
  const problem = problemOf(cause);
  if (problem === null) return cause;
  return new CommuniqueError('SETTING_INVALID', `${host}:${port} ${problem}`, { cause });
}

function problemOf(cause: unknown): string | null {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return 'is in use by another program: stop it, or set PORT to a free port';
    case 'EACCES':
      return 'may not be used by this user: set PORT to a port above 1023';
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'is no address of this machine: set HOST to one that is, such as 127.0.0.1';
    default:
      return null;
  }
}
