import { PARTS, ROLES } from '../evaluation/attribution-score.ts';
import { intervalOf } from '../evaluation/interval.ts';
import { NAME_TYPES } from '../evaluation/name-score.ts';
import { reliability } from '../evaluation/reliability.ts';
import { add, emptyTally, scoreOf, type Tally } from '../evaluation/tally.ts';
import type { Evaluation } from './evaluate-gold.ts';

/** The evaluation as a person reads it: misses and extras first, then the tables. */
export function evaluationLines(evaluation: Evaluation, errors: number): string[] {
  const { articles, unread } = evaluation;
  return [
    ...evaluation.errors.slice(0, errors),
    unread > 0 ? `${articles} articles, ${unread} of them not read` : `${articles} articles`,
    '',
    `${''.padEnd(NAME_WIDTH)}     P      R     F1   95 % interval   hit/found/marked`,
    ...(evaluation.attributions.detected.all.length > 0 ? attributionLines(evaluation) : []),
    ...(evaluation.names.PERSON.found.length > 0 ? nameLines(evaluation) : []),
  ];
}

const NAME_WIDTH = 20;

function attributionLines({ attributions, words, judged }: Evaluation): string[] {
  const table = (['detected', 'attributed'] as const).flatMap((step) =>
    PARTS.map((part) => tallyLine(`${step}${part === 'all' ? '' : ` ${part}`}`, attributions[step][part])),
  );
  return [
    ...table,
    ...ROLES.map((role) => tallyLine(`words ${role}`, words[role])),
    ...reliabilityLines('statements', judged),
    ...reliabilityLines(
      'speech, as in the graph',
      judged.filter(({ isSpeech }) => isSpeech),
    ),
  ];
}

function nameLines({ names }: Evaluation): string[] {
  return NAME_TYPES.flatMap((type) => [
    tallyLine(type, names[type].found),
    tallyLine(`${type} exact`, names[type].exact),
  ]);
}

function tallyLine(name: string, articles: readonly Tally[]): string {
  const sum = emptyTally();
  for (const article of articles) add(sum, article);
  const { precision, recall, f1 } = scoreOf(sum);
  const { low, high } = intervalOf(articles);
  return (
    `${name.padEnd(NAME_WIDTH)} ${percent(precision)}  ${percent(recall)}  ${percent(f1)}   ` +
    `${percent(low)} – ${percent(high)}   ${sum.hit}/${sum.found}/${sum.wanted}`
  );
}

// "right": the words and whose they are, as "attributed" counts them.
function reliabilityLines(name: string, judged: Evaluation['judged']): string[] {
  const rows = reliability(judged).map(
    (bin) =>
      `${bin.from.toFixed(1)} – ${bin.to.toFixed(1)}`.padEnd(NAME_WIDTH) +
      `  ${percent(bin.meanConfidence)}   ${percent(bin.right)}   ${bin.count}`,
  );
  const right = judged.filter(({ isRight }) => isRight).length;
  return [
    '',
    `${name}: ${judged.length}, ${percent(judged.length > 0 ? right / judged.length : 0).trim()} % right`,
    `${'confidence'.padEnd(NAME_WIDTH)}   mean   right   count`,
    ...rows,
  ];
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
