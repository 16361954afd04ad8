import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { EXIT } from '../exit.ts';
import { getDone } from '../hand-over/hand-over.ts';

const EXAMPLES = `
An article goes with all that rests on no other article.

Example:
  $ communique delete article:2025-03-18-energy article:2025-03-19-talks`;

export function deleteCommand(): Command {
  return new Command('delete')
    .description('take articles out of the graph')
    .argument('<article-id...>', 'ids such as article:2025-03-18-energy; "article:" may be left out')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: string[]) => {
      const taken = await getDone({ kind: 'delete', ids: [...new Set(ids.map(wholeId))] }, readConfig());
      for (const { id, difference } of taken) {
        if (difference) {
          console.log(
            `${id} taken out: ${-difference.nodes} nodes, ${-difference.relationships} relationships`,
          );
        } else {
          console.error(
            `communique: ${id} is not in the graph; communique cypher 'MATCH (a:Article) RETURN a.id' lists what is`,
          );
          process.exitCode = EXIT.failed;
        }
      }
    });
}

/** Ids cut by a shell from `cypher --format csv`, whose lines end with CR LF, carry a CR. */
function wholeId(given: string): string {
  const id = given.trim();
  return id.startsWith('article:') ? id : `article:${id}`;
}
