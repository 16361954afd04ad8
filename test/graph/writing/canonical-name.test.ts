import { expect, it } from 'vitest';
import { canonicalName } from '../../../src/graph/writing/canonical-name.ts';

const times = (articles: number, name: string, ...aliases: string[]) => [{ name, aliases, articles }];

it.each([
  ['person', 'Ana Ruiz', [...times(30, 'Ruiz'), ...times(1, 'Ana Ruiz', 'Ruiz')]],
  ['person', 'Ana Ruiz', [...times(3, 'A. Ruiz'), ...times(1, 'Ana Ruiz')]],
  ['person', 'Ana Ruiz', [...times(2, 'Ana Ruíz'), ...times(3, 'Ana Ruiz')]],
  ['person', 'Ana Maria Ruiz', [...times(1, 'Ana Ruiz'), ...times(1, 'Ana Maria Ruiz')]],
  ['person', 'Ana Ruiz', [...times(2, 'Ana Ruiz'), ...times(1, 'Ana Maria Ruiz')]],
  ['person', 'AJ Ruiz', [...times(30, 'AJ Ruiz', 'Ruiz'), ...times(1, 'Ana Jona Ruiz', 'Ruiz')]],
  ['person', 'Selva', times(4, 'Selva')],
  ['organization', 'Dockers Union', [...times(5, 'DU'), ...times(1, 'Dockers Union', 'DU')]],
  ['organization', 'D.U.N.', [...times(30, 'D.U.N.'), ...times(1, 'Dockers Union of the North', 'D.U.N.')]],
  ['organization', 'Alder', [...times(3, 'Alder'), ...times(1, 'Alder Inc.', 'Alder')]],
  [
    'event',
    'talks between Ana Ruiz and Bo Lind',
    [...times(1, 'talks'), ...times(1, 'talks between Ana Ruiz and Bo Lind', 'talks')],
  ],
] as const)('%s: %s', (type, name, namings) => {
  expect(canonicalName(type, namings)).toBe(name);
});
