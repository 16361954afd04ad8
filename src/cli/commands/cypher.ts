import { Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { CommuniqueError } from '../../errors.ts';
import type { Value } from '../../graph/engine/engine.ts';
import { getDone } from '../hand-over/hand-over.ts';
import { TABLE_FORMATS, type TableFormat } from '../table-formats.ts';

const EXAMPLES = `
Examples:
  $ communique cypher 'MATCH (p:Person)-[:SAID]->(s:Statement) RETURN p.name AS who, s.text AS words LIMIT 5'
  $ communique cypher 'MATCH (p:Person {id: $id})-[m:MET]-(o) RETURN o.name AS whom, m.date AS day' --param id=person:ana-ruiz
  $ communique cypher 'MATCH (n) RETURN labels(n) AS labels, count(*) AS number' --format csv`;

interface CypherOptions {
  readonly param?: Record<string, Value>;
  readonly format: TableFormat;
  readonly write?: boolean;
}

export function cypherCommand(): Command {
  return new Command('cypher')
    .description('run Cypher against the graph; refuses writes unless --write')
    .argument('<query>', 'one statement; name what you return, e.g. RETURN p.name AS who')
    .option(
      '--param <name=value>',
      'a parameter, as JSON or as plain text; may be repeated',
      collectParameter,
    )
    .addOption(
      new Option('--format <format>', 'how rows are printed')
        .choices(Object.keys(TABLE_FORMATS))
        .default('table'),
    )
    .option('--write', 'let the query change the graph')
    .addHelpText('after', EXAMPLES)
    .action(async (query: string, { param = {}, format, write = false }: CypherOptions) => {
      const work = { kind: 'cypher', query, parameters: param, isWrite: write } as const;
      const answer = await getDone(work, readConfig());
      process.stdout.write(TABLE_FORMATS[format](answer));
    });
}

function collectParameter(given: string, sofar: Record<string, Value> = {}): Record<string, Value> {
  const [, name, text] = /^([A-Za-z_]\w*)=(.*)$/s.exec(given) ?? [];
  if (name === undefined || text === undefined) {
    throw new CommuniqueError(
      'USAGE',
      `--param ${given}: expected name=value, e.g. --param id=person:ana-ruiz`,
    );
  }
  return { ...sofar, [name]: valueOf(text) };
}

// 20 and ["a"] mean a number and a list; person:ana-ruiz means itself.
function valueOf(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
}
