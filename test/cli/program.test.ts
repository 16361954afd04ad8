import { accessSync, constants } from 'node:fs';
import { expect, it } from 'vitest';

// npx makes a package's own program executable once for each folder, and never again.
it('the build leaves a program that may be run', () => {
  const program = new URL('../../dist/cli/main.js', import.meta.url);
  expect(() => {
    accessSync(program, constants.X_OK);
  }).not.toThrow();
});
