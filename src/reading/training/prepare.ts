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
import { deedWindows } from './deed-windows.ts';
import { isHeldOut } from './held-out.ts';
import { nameWindows } from './name-windows.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'usage: tsx src/reading/training/prepare.ts --vocabulary FILE --out FOLDER [--attributions GOLD.jsonl] [--names GOLD.jsonl] [--deeds GOLD.jsonl]';

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      vocabulary: { type: 'string' },
      attributions: { type: 'string' },
      names: { type: 'string' },
      deeds: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { vocabulary: list, out } = values;
  const tasks = [
    { gold: values.attributions, windows: attributionWindows, file: 'attributions.jsonl' },
    { gold: values.names, windows: nameWindows, file: 'names.jsonl' },
    { gold: values.deeds, windows: deedWindows, file: 'deeds.jsonl' },
  ].flatMap(({ gold, ...task }) => (gold ? [{ ...task, gold }] : []));
  if (!list || !out || tasks.length === 0) throw new CommuniqueError('USAGE', 'an option is missing');
  const vocabulary = new Vocabulary(await readFile(list, 'utf8'));
  await mkdir(out, { recursive: true });
  for (const { gold, windows, file } of tasks)
    await prepare(gold, (article) => windows(article, vocabulary), join(out, file));
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
