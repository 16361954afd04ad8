import type { Outcome } from '../ingest.ts';

/** Counts of a load, and where it failed. */
export interface LoadReport {
  new: number;
  changed: number;
  unchanged: number;
  failed: number;
  nodes: number;
  relationships: number;
  readonly failures: { readonly where: string; readonly code: string; readonly message: string }[];
  interrupted: boolean;
  seconds: number;
}

export function emptyReport(): LoadReport {
  return {
    new: 0,
    changed: 0,
    unchanged: 0,
    failed: 0,
    nodes: 0,
    relationships: 0,
    failures: [],
    interrupted: false,
    seconds: 0,
  };
}

export function note(report: LoadReport, outcome: Outcome): void {
  if (outcome.kind === 'FAILED') {
    report.failed++;
    const { code, message } = outcome.error;
    report.failures.push({ where: outcome.where, code, message });
    return;
  }
  report[outcome.kind.toLowerCase() as 'new' | 'changed' | 'unchanged']++;
  report.nodes += outcome.difference.nodes;
  report.relationships += outcome.difference.relationships;
}

/** "5 articles: 5 new, 0 changed, …; 120 nodes and 300 relationships added, 2.1 s" */
export function summary(report: LoadReport): string {
  const { failed, nodes, relationships, seconds } = report;
  const total = report.new + report.changed + report.unchanged + failed;
  return (
    `${total} ${total === 1 ? 'article' : 'articles'}: ${report.new} new, ${report.changed} changed, ` +
    `${report.unchanged} unchanged, ${failed} failed; ` +
    `${signed(nodes)} nodes, ${signed(relationships)} relationships; ${seconds.toFixed(1)} s` +
    (report.interrupted ? '; interrupted, what was saved is whole' : '')
  );
}

const signed = (n: number): string => (n < 0 ? `−${-n}` : `+${n}`);
