import { CommuniqueError } from '../../errors.ts';

// Words that begin a clause which changes the graph or its schema, or reads from elsewhere.
const WRITING_WORDS =
  /(?<![\w.$:`])(CREATE|INSERT|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|ALTER|LOAD\s+CSV)(?![\w:])/i;

// Whatever begins otherwise is a command to the server.
const READING_START = /^\s*(?:(EXPLAIN|PROFILE)\s+)?(MATCH|OPTIONAL|WITH|UNWIND|RETURN|CALL|SHOW|CYPHER)\b/i;

const CALLED_PROCEDURE = /\bCALL\s+([A-Za-z_`][\w.`]*)\s*(?:\(|YIELD|$|\s)/gi;

// Procedures that only tell what is there.
const HARMLESS_PROCEDURES =
  /^(db\.(labels|relationshipTypes|propertyKeys|info|ping|schema\.\w+|index\.fulltext\.query(Nodes|Relationships))|dbms\.components|grafeo\.search\.text)$/i;

/** Throws QUERY_REFUSED where a text has a clause or a procedure that may change something, with its line and column. */
export function refuseWrites(text: string): void {
  const bare = withoutQuoted(text);
  if (!READING_START.test(bare))
    refuse('it does not begin like a question, with MATCH, UNWIND, CALL or RETURN');
  const word = WRITING_WORDS.exec(bare);
  if (word) {
    refuse(
      `${(word[1] ?? '').toUpperCase().replace(/\s+/g, ' ')} is not for reading (${positionIn(text, word.index)})`,
    );
  }
  for (const call of bare.matchAll(CALLED_PROCEDURE)) {
    const name = (call[1] ?? '').replaceAll('`', '');
    if (!HARMLESS_PROCEDURES.test(name)) {
      refuse(
        `the procedure ${name} is not on the list of those that only read (${positionIn(text, call.index)})`,
      );
    }
  }
}

/** The one refusal for a query that turned out to write. */
export function refuse(problem: string): never {
  throw new CommuniqueError('QUERY_REFUSED', `your query: ${problem}; --write lets a query change the graph`);
}

/** "line 1, column 8", for a person who counts from one. */
export function positionIn(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

// Strings, quoted names and comments, blanked out in place so that positions stay.
function withoutQuoted(text: string): string {
  return text.replace(
    /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g,
    (quoted) => quoted.replace(/[^\n]/g, quoted.startsWith('`') ? '_' : ' '),
  );
}
