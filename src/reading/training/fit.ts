// The judge of candidates, its calibration and its threshold, and the manifest of the finished model; see README.md.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommuniqueError } from '../../errors.ts';
import { goldArticlesIn } from '../../evaluation/gold-file.ts';
import { Encoder } from '../encoder.ts';
import { describeFile, MODEL_FILES } from '../model-files.ts';
import type { Reranker } from '../rerank.ts';
import { loadRuntime } from '../runtime.ts';
import { Vocabulary } from '../word-pieces.ts';
import { candidatesIn } from './candidates-in.ts';
import { bestThreshold, thresholdScores, type ThresholdScore } from './choose-threshold.ts';
import { fitReranker, type HeldOutArticle } from './fit-reranker.ts';
import { isHeldOut } from './held-out.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: tsx src/reading/training/fit.ts --model FOLDER --attributions GOLD.jsonl';

await runCommand(USAGE, async () => {
  const { values } = parseArgs({ options: { model: { type: 'string' }, attributions: { type: 'string' } } });
  const { model, attributions } = values;
  if (!model || !attributions) throw new CommuniqueError('USAGE', 'an option is missing');
  const articles = await heldOutArticles(model, attributions);
  if (articles.length < 2) {
    throw new CommuniqueError('BAD_INPUT', `${attributions}: holds too few articles, expected at least 11`);
  }
  const reranker = fitReranker(articles);
  const scores = thresholdScores(articles, reranker);
  if (scores.every(({ detected }) => detected.f1 === 0)) {
    throw new CommuniqueError('BAD_INPUT', `${model}: finds no attribution, expected trained weights`);
  }
  const threshold = bestThreshold(scores);
  for (const score of scores) console.log(lineOf(score));
  console.log(`${articles.length} articles; threshold ${threshold}`);
  await finish(model, { ...reranker, threshold });
});

async function heldOutArticles(model: string, goldFile: string): Promise<HeldOutArticle[]> {
  const bytes = (name: string) => readFile(join(model, name));
  const runtime = await loadRuntime(null);
  const encoder = await Encoder.open(runtime, await bytes('encoder.onnx'), await bytes('attribution.onnx'));
  const vocabulary = new Vocabulary((await bytes('vocabulary.txt')).toString('utf8'));
  const articles: HeldOutArticle[] = [];
  let index = 0;
  for await (const gold of goldArticlesIn(goldFile)) {
    if (isHeldOut(index++)) articles.push({ gold, ...(await candidatesIn(gold.text, encoder, vocabulary)) });
  }
  await encoder.close();
  return articles;
}

/** Writes the reranker and, over all files, the manifest by which the program knows them. */
async function finish(model: string, reranker: Reranker): Promise<void> {
  await writeFile(join(model, 'reranker.json'), `${JSON.stringify(reranker, null, 1)}\n`);
  const files = await Promise.all(
    MODEL_FILES.map(async (name) => [name, describeFile(await readFile(join(model, name)))] as const),
  );
  const manifest = { files: Object.fromEntries(files) };
  await writeFile(join(model, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function lineOf({ threshold, detected, attributed, speech }: ThresholdScore): string {
  const percent = (share: number) => (100 * share).toFixed(1);
  return (
    `threshold ${threshold.toFixed(2)}: F1 detected ${percent(detected.f1)}, attributed ${percent(attributed.f1)}; ` +
    `attributed speech P ${percent(speech.precision)} R ${percent(speech.recall)}`
  );
}
