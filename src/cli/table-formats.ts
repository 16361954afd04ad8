import type { Row, Value } from '../graph/engine/engine.ts';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export type TableFormat = 'table' | 'json' | 'csv';

// Wider cells push the other columns off the screen; --format json has them whole.
const MAX_CELL_CHARS = 80;

/** Rows as text that ends with a line break: a table to look at, one JSON array, or CSV (RFC 4180). */
export const TABLE_FORMATS: Readonly<Record<TableFormat, (table: Table) => string>> = {
  table: asTable,
  json: ({ rows }) => `${JSON.stringify(rows, null, 2)}\n`,
  csv: ({ columns, rows }) =>
    [columns, ...rows.map((row) => columns.map((column) => plain(row[column])))]
      .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
      .join(''),
};

function asTable({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((column) => cut(plain(row[column]).replace(/\s+/g, ' '))));
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...cells.map((row) => row[i]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  return [line(columns), rule, ...cells.map(line), count, ''].join('\n');
}

function plain(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const cut = (text: string): string =>
  text.length > MAX_CELL_CHARS ? `${text.slice(0, MAX_CELL_CHARS - 1)}…` : text;

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
