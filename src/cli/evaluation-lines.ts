import { PARTS } from '../evaluation/attribution-score.ts';
import { NAME_TYPES } from '../evaluation/name-score.ts';
import { reliability } from '../evaluation/reliability.ts';
import { scoreOf, type Tally } from '../evaluation/tally.ts';
import type { Evaluation } from './evaluate-gold.ts';

/** The evaluation as a person reads it: misses and extras first, then the tables. */
export function evaluationLines(evaluation: Evaluation, errors: number): string[] {
  return [
    ...evaluation.errors.slice(0, errors),
    `${evaluation.articles} articles`,
    ...(evaluation.attributed > 0 ? attributionLines(evaluation) : []),
    ...(evaluation.named > 0 ? nameLines(evaluation) : []),
  ];
}

function attributionLines({ attributions, judged }: Evaluation): string[] {
  const table = (['detected', 'attributed'] as const).flatMap((step) =>
    PARTS.map((part) => tallyLine(`${step}${part === 'all' ? '' : ` ${part}`}`, attributions[step][part])),
  );
  const speech = judged.filter((one) => one.isSpeech);
  return [...table, '', 'confidence, speech   found   mean   right', ...reliability(speech).map(binLine)];
}

function nameLines({ names }: Evaluation): string[] {
  return NAME_TYPES.map((type) => {
    const exact = scoreOf(names[type].exact).f1;
    return `${tallyLine(type, names[type].found)}   exact F1 ${percent(exact)}`;
  });
}

function tallyLine(name: string, tally: Tally): string {
  const { precision, recall, f1 } = scoreOf(tally);
  return (
    `${name.padEnd(20)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ` +
    `${tally.hit}/${tally.found}/${tally.wanted}`
  );
}

const binLine = (bin: ReturnType<typeof reliability>[number]): string =>
  `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`.padEnd(20) +
  `${String(bin.count).padStart(6)}  ${percent(bin.meanConfidence)}   ${percent(bin.right)}`;

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
