import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { communique } from '../support/communique.ts';

const LISTED = 'expected one of the commands that communique --help lists';

describe('a wrong command line is told in one line, with what was expected', () => {
  it.concurrent.each([
    [['laod', 'news'], `communique: unknown command 'laod', did you mean load? ${LISTED}`],
    [['quux'], `communique: unknown command 'quux'; ${LISTED}`],
    [
      ['load', '--jsno', 'news'],
      "communique load: unknown option '--jsno', did you mean --json? expected communique load [options] <path...>, as communique load --help shows",
    ],
    [
      ['load'],
      "communique load: missing required argument 'path'; expected communique load [options] <path...>, as communique load --help shows",
    ],
    [
      ['export', '--format', 'xml'],
      "communique export: option '--format <format>' argument 'xml' is invalid. Allowed choices are json, graphml, csv; expected communique export [options], as communique export --help shows",
    ],
    [
      ['cypher', 'RETURN $n AS n', '--param', 'n'],
      'communique: --param n: expected name=value, e.g. --param id=person:ana-ruiz',
    ],
  ])('communique %s', async (args, told) => {
    const { code, stdout, stderr } = await communique(args, { folder: tmpdir() });
    expect(stderr).toBe(`${told}\n`);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('no command at all gets the help', async () => {
    const { code, stderr } = await communique([], { folder: tmpdir() });
    expect(stderr).toMatch(/^Usage: communique .*\n[^]*Examples:\n/);
    expect(code).toBe(2);
  });
});
