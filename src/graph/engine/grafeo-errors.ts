import { QueryFailed, type CommuniqueError, GraphUnavailable } from '../../errors.ts';

const OTHER_GRAPH = 'or use Neo4j by setting NEO4J_URI';

/** The failure of a query in words for a person: what is wrong and where, in one line. */
export function queryFailure(query: string, cause: unknown): CommuniqueError {
  const message = messageOf(cause);
  if (/No space left on device|os error 28\b/.test(message)) {
    const problem = 'the disk is full, and nothing of this was saved: make room there, and do it again';
    return new GraphUnavailable(/ at (\S+): No space/.exec(message)?.[1] ?? query, problem, { cause });
  }
  const [first = ''] = message.split('\n');
  const problem = first.replace(/^(\w+ error: )?GRAFEO-\w+: /, '').replace(/^syntax error: \[Cypher\] /, '');
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  const [, hint] = /help: (.+)/.exec(message) ?? [];
  const place = line === undefined ? '' : ` (line ${line}, column ${column ?? '1'})`;
  return new QueryFailed(query, `${problem}${place}${hint ? `; ${hint}` : ''}`, { cause });
}

/** True where another transaction came first and trying again helps. */
export function isConflict(cause: unknown): boolean {
  return /GRAFEO-T001\b/.test(messageOf(cause));
}

/** Why a file of the embedded graph cannot be opened, and the ways out, in one line. */
export function openFailure(file: string, cause: unknown): GraphUnavailable {
  const message = messageOf(cause);
  if (/cannot be locked/.test(message)) {
    const problem = `another communique process has it open; stop it, set COMMUNIQUE_DATA to another folder, ${OTHER_GRAPH}`;
    return new GraphUnavailable(file, problem, { cause });
  }
  const detail = message.split('\n')[0]?.replace(/^.*?GRAFEO-\w+: (\w+ error: )?/, '') ?? '';
  const problem = /magic|checksum|format|corrupt|damaged|truncated|WAL|Serialization/i.test(message)
    ? `the file is damaged or is not a graph (${detail}); move it away and load the articles again, ${OTHER_GRAPH}`
    : `the embedded graph cannot be opened (${detail})`;
  return new GraphUnavailable(file, problem, { cause });
}

/** The last of it cannot be written: the folder has gone, or the disk is full. */
export function closeFailure(folder: string, cause: unknown): GraphUnavailable {
  const detail = messageOf(cause).split('\n')[0] ?? '';
  const problem = `the graph could not be closed (${detail}); put the folder back from a copy, or load the articles again`;
  return new GraphUnavailable(folder, problem, { cause });
}

/** The data folder cannot be used. */
export function folderFailure(folder: string, cause: unknown): GraphUnavailable {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reasons: Record<string, string> = {
    EACCES: 'the folder cannot be written',
    EPERM: 'the folder cannot be written',
    EROFS: 'the folder lies on a read-only disk',
    ENOTDIR: 'a part of the path is a file, expected a folder',
    EEXIST: 'it is a file, expected a folder',
    ENOSPC: 'the disk is full',
  };
  const reason = reasons[code] ?? `the folder cannot be made (${code})`;
  return new GraphUnavailable(folder, `${reason}; set COMMUNIQUE_DATA to a folder that can be written`, {
    cause,
  });
}

/** The engine's binary is not there for this kind of machine. */
export function missingBinary(folder: string, cause: unknown): GraphUnavailable {
  const machine = `${process.platform}-${process.arch}`;
  const problem = `the embedded graph has no binary for this machine (${machine}); use Neo4j by setting NEO4J_URI, for example with docker compose`;
  return new GraphUnavailable(folder, problem, { cause });
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
