// Annotated articles to windows with labels, for train.py; see README.md.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommuniqueError } from '../../errors.ts';
import type { GoldArticle } from '../../evaluation/gold.ts';
import { goldArticlesIn } from '../../evaluation/gold-file.ts';
import { Vocabulary } from '../word-pieces.ts';
import type { WindowInput } from '../windows.ts';
import { attributionWindows } from './attribution-windows.ts';
import { isHeldOut } from './held-out.ts';
import { nameWindows } from './name-windows.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'usage: tsx src/reading/training/prepare.ts --vocabulary FILE --attributions GOLD.jsonl --names GOLD.jsonl --out FOLDER';

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      vocabulary: { type: 'string' },
      attributions: { type: 'string' },
      names: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { vocabulary: list, attributions, names, out } = values;
  if (!list || !attributions || !names || !out) throw new CommuniqueError('USAGE', 'an option is missing');
  const vocabulary = new Vocabulary(await readFile(list, 'utf8'));
  await mkdir(out, { recursive: true });
  await prepare(
    attributions,
    (gold) => attributionWindows(gold, vocabulary),
    join(out, 'attributions.jsonl'),
  );
  await prepare(names, (gold) => nameWindows(gold, vocabulary), join(out, 'names.jsonl'));
});

/** One window a line: pieces, features and labels, and whether its article is held out. */
async function prepare(
  goldFile: string,
  windowsOf: (gold: GoldArticle) => readonly { readonly input: WindowInput }[],
  out: string,
): Promise<void> {
  const lines: string[] = [];
  let articles = 0;
  for await (const gold of goldArticlesIn(goldFile)) {
    const heldOut = isHeldOut(articles++);
    for (const { input, ...labels } of windowsOf(gold)) {
      const { ids, features, firstPiece } = input;
      lines.push(JSON.stringify({ heldOut, ids, features, firstPiece: [...firstPiece], ...labels }));
    }
  }
  await writeFile(out, lines.map((line) => `${line}\n`).join(''));
  console.log(`${out}: ${lines.length} windows of ${articles} articles`);
}
