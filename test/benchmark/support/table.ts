import type { Figures } from './benchmark.ts';

/** The turns of one contestant. */
export interface Turns {
  readonly name: string;
  readonly figures: readonly Figures[];
}

/** A table of medians, with the least and the greatest of all turns in brackets. */
export function table(turns: readonly Turns[]): string {
  const names = [...new Set(turns.flatMap(({ figures }) => figures.flatMap((turn) => Object.keys(turn))))];
  const rows = turns.map(({ name, figures }) => [name, ...names.map((figure) => cell(figure, figures))]);
  const all = [['', ...names], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) => line(row, widths)).join('\n');
}

function line(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
    .join('  ');
}

function cell(name: string, figures: readonly Figures[]): string {
  const values = figures.flatMap((turn) => turn[name] ?? []).toSorted((left, right) => left - right);
  const [least, greatest] = [values[0], values.at(-1)];
  if (least === undefined || greatest === undefined) return '';
  const spread = least === greatest ? '' : ` (${shown(least)}–${shown(greatest)})`;
  return `${shown(median(values))}${spread}`;
}

/** Of sorted values. */
function median(values: readonly number[]): number {
  const [below, above] = [values[Math.floor((values.length - 1) / 2)], values[Math.floor(values.length / 2)]];
  return ((below ?? 0) + (above ?? 0)) / 2;
}

function shown(value: number): string {
  if (Number.isInteger(value)) return value.toString();
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
