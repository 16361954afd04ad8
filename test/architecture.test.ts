import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Who may import whom: room → rooms. A room always knows itself; what is not listed here is not a room. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  errors: [],
  config: ['errors'],
  articles: ['errors'],
  language: ['errors'],
  reading: ['language', 'errors'],
  extraction: ['language', 'reading', 'errors'],
  resolution: ['extraction', 'language', 'errors'],
  'graph/engine': ['errors'],
  graph: ['articles', 'extraction', 'resolution', 'graph/engine', 'language', 'errors'],
  ingest: ['articles', 'language', 'reading', 'extraction', 'resolution', 'graph', 'errors'],
  api: ['graph', 'articles', 'errors'],
  evaluation: ['extraction', 'language', 'errors'],
  explorer: [],
  cli: [
    'config',
    'articles',
    'language',
    'reading',
    'extraction',
    'resolution',
    'graph',
    'graph/engine',
    'ingest',
    'api',
    'evaluation',
    'errors',
  ],
};

/** Packages and built-ins that only some rooms may know. */
const ONLY_IN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^wink-/, ['language']],
  [/^onnxruntime-/, ['reading']],
  [/^@grafeo-db\/js$/, ['graph/engine']],
  [/^neo4j-driver/, ['graph/engine']],
  [/^(graphql|@apollo|fastify|@fastify|@as-integrations)/, ['api']],
  [/^commander$/, ['cli']],
];

/** Words that only some rooms may use. */
const WORDS_ONLY_IN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bprocess\.env\b/, ['config']],
  [/\bprocess\.exit\(/, ['cli']],
  [/\bconsole\.\w+\(/, ['cli']],
];

/** Rooms of which another room may only import types. */
const TYPES_ONLY: readonly (readonly [string, string])[] = [
  ['graph', 'extraction'],
  ['graph', 'resolution'],
  ['api', 'articles'],
];

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(reading\/training|explorer)\//.test(path))
  .map((path) => ({ path, room: roomOf(path), text: readFileSync(join(SRC, path), 'utf8') }));

function roomOf(path: string): string {
  if (path.startsWith('graph/engine/')) return 'graph/engine';
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '');
}

function importsOf({ text }: SourceFile): { from: string; isType: boolean }[] {
  const found = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm);
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g);
  return [
    ...[...found].map(([, type, from]) => ({ from: from!, isType: type !== undefined })),
    ...[...dynamic].map(([, from]) => ({ from: from!, isType: false })),
  ];
}

const targetOf = (file: SourceFile, from: string): string =>
  roomOf(relative(SRC, join(SRC, dirname(file.path), from)).replaceAll('\\', '/'));

function brokenImports(): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ from, isType }) => {
      if (!from.startsWith('.')) {
        const rule = ONLY_IN.find(([name]) => name.test(from));
        return rule && !rule[1].includes(file.room)
          ? [`only ${rule[1].join(', ')} may know ${from}: src/${file.path}`]
          : [];
      }
      const target = targetOf(file, from);
      if (target === file.room) return [];
      if (!MAY_IMPORT[file.room]?.includes(target)) {
        return [`${file.room} must not know ${target}: src/${file.path} imports ${from}`];
      }
      const typesOnly = TYPES_ONLY.some(([room, other]) => room === file.room && other === target);
      return typesOnly && !isType
        ? [`${file.room} may know only the types of ${target}: src/${file.path} imports ${from}`]
        : [];
    }),
  );
}

describe('the house stands as drawn', () => {
  it('every file lies in a room of the table', () => {
    expect(files.filter((file) => !(file.room in MAY_IMPORT)).map((file) => file.path)).toEqual([]);
  });

  it('imports go from left to right', () => {
    expect(brokenImports()).toEqual([]);
  });

  it('settings, exits and the console have one place each', () => {
    const broken = files.flatMap((file) =>
      WORDS_ONLY_IN.filter(([word, rooms]) => word.test(file.text) && !rooms.includes(file.room)).map(
        ([word]) => `${word.source}: src/${file.path}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  it('no room is entered through a barrel', () => {
    expect(files.filter((file) => /(^|\/)index\.ts$/.test(file.path)).map((file) => file.path)).toEqual([]);
  });
});
