import { CommuniqueError, GraphUnavailable, QueryFailed } from '../../errors.ts';

/** Where the service was told to find Neo4j, without its password. */
export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly database: string;
}

const GONE = new Set(['ServiceUnavailable', 'SessionExpired']);

/** Why Neo4j could not be opened: one line that names the setting to look at. */
export function openFailure(address: Address, cause: unknown): CommuniqueError {
  const { code, message } = detailsOf(cause);
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(code)) {
    return setting(
      `NEO4J_USERNAME "${address.username}" and NEO4J_PASSWORD are not accepted by ${address.uri}`,
      cause,
    );
  }
  if (/DatabaseNotFound/.test(code) || /Graph not found/.test(message)) {
    return setting(`NEO4J_DATABASE is "${address.database}": ${address.uri} has no such database`, cause);
  }
  if (GONE.has(code)) {
    const problem = `NEO4J_URI cannot be reached (${firstSentence(message)}); start Neo4j there, or unset NEO4J_URI for the embedded graph`;
    return new GraphUnavailable(address.uri, problem, { cause });
  }
  return setting(`NEO4J_URI is "${address.uri}": ${firstSentence(message)}`, cause);
}

/** The failure of a query: the connection is gone, or the query is at fault, with its line and column. */
export function runFailure(address: Address, query: string, cause: unknown): CommuniqueError {
  if (cause instanceof CommuniqueError) return cause;
  const { code, message } = detailsOf(cause);
  if (GONE.has(code) || /TransientError\.(General\.DatabaseUnavailable|Cluster)/.test(code)) {
    return new GraphUnavailable(
      address.uri,
      'Neo4j does not answer; it is asked again with the next request',
      { cause },
    );
  }
  // The limit of one transaction, or that of all together: Neo4j's settings db.memory.transaction.max and ….total.max.
  if (/MemoryPoolOutOfMemory/.test(code)) {
    const problem = `${query} needs more memory than Neo4j gives to a transaction: ask for smaller pages (first)`;
    return new CommuniqueError('LIMIT_EXCEEDED', problem, { cause });
  }
  return new QueryFailed(query, oneLine(message), { cause });
}

function setting(problem: string, cause: unknown): CommuniqueError {
  return new CommuniqueError('SETTING_INVALID', problem, { cause });
}

function detailsOf(cause: unknown): { code: string; message: string } {
  if (!(cause instanceof Error)) return { code: '', message: String(cause) };
  return { code: 'code' in cause ? String(cause.code) : '', message: cause.message };
}

const firstSentence = (message: string): string =>
  oneLine(message)
    .split(/(?<=[^.])\. /)[0]
    ?.replace(/\.$/, '') ?? '';

// Neo4j draws the query with a caret under it; its line and column say the same.
function oneLine(message: string): string {
  const [first = ''] = message.split('\n');
  return first.replace(/ ?\(line (\d+), column (\d+) \(offset: \d+\)\)/, ' (line $1, column $2)').trim();
}
