import type { Command } from 'commander';

/**
 * A wrong command line in one line: what is wrong, the nearest right word where there is one, and what was expected.
 * `text` is commander's own message, which takes two lines and names no command.
 */
export function usageError(command: Command, text: string): string {
  const problem = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.+)\?\)$/, ', did you mean $1?')
    .replace(/\.$/, '');
  const [place, expected] = command.parent
    ? [
        `communique ${command.name()}`,
        `expected ${usageOf(command)}, as communique ${command.name()} --help shows`,
      ]
    : ['communique', 'expected one of the commands that communique --help lists'];
  return `${place}: ${problem}${problem.endsWith('?') ? ' ' : '; '}${expected}\n`;
}

const usageOf = (command: Command): string => `communique ${command.name()} ${command.usage()}`;
