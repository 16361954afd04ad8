import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { memoryEngine } from '../../support/engines.ts';
import { serviceOver, withHarbourNews } from '../../support/harbour-service.ts';
import { generateTypes } from './generate-types.ts';
import { askTyped, type QuestionName, type VariablesOf } from './typed-client.ts';

const ASKED: { readonly [Name in QuestionName]: VariablesOf<Name> } = {
  'graph-drawing': { of: 'person:ana-ruiz', depth: 2 },
  'infinite-scroll': {},
  'list-page': { first: 20 },
  'person-page': { id: 'person:ana-ruiz' },
  'search-as-you-type': { typed: 'harb' },
};
const names = Object.keys(ASKED) as QuestionName[];

it('the types are those that graphql-codegen makes today; vitest --update writes them anew', async () => {
  await expect(await generateTypes()).toMatchFileSnapshot('documents.ts');
});

describe('the compiler finds that', () => {
  it('every answer has the type of its question', async () => {
    const { url } = await serviceOver(await withHarbourNews(await memoryEngine()));
    const asked = names.map(async (name) => [name, await askTyped(url, name, ASKED[name])] as const);
    expect(problemsOf(Object.fromEntries(await Promise.all(asked)))).toEqual([]);
  });

  it.each([
    ['a field that is missing', { people: {} }, /^infinite-scroll: Type '\{\}' is missing/],
    ['a field that nobody asked for', { age: 7 }, /^infinite-scroll: .*"age"' does not exist/],
    ['a value of another type', { people: 'nobody' }, /^infinite-scroll: Type 'string' is not assignable/],
  ])('would not fit: %s', async (_, other, problem) => {
    const { url } = await serviceOver(await withHarbourNews(await memoryEngine()));
    const answer = { ...(await askTyped(url, 'infinite-scroll', {})), ...other };
    expect(problemsOf({ 'infinite-scroll': answer }).join('\n')).toMatch(problem);
  });
});

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  skipLibCheck: true,
  types: [],
};

/** What the compiler says of answers that are written down as values of the types they should have. */
function problemsOf(written: Readonly<Record<string, unknown>>): readonly string[] {
  const files = new Map(
    Object.entries(written).map(([name, answer]) => [`${FOLDER}${name}.answer.ts`, asSource(name, answer)]),
  );
  const host = ts.createCompilerHost(OPTIONS);
  const onDisk = { ...host };
  host.fileExists = (file) => files.has(file) || onDisk.fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? onDisk.getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...files.keys()], OPTIONS, host);
  return [...files.keys()].flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => `${nameOf(file)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

const nameOf = (file: string) => file.replace(FOLDER, '').replace('.answer.ts', '');

function asSource(name: string, answer: unknown): string {
  return `import type { AnswerTo } from './typed-client.ts';
export const answer: AnswerTo<'${name}'> = ${JSON.stringify(answer, null, 1)};`;
}
