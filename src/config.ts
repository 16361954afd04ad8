import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CommuniqueError } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `expected a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `expected a whole number from ${least} to ${most}`);

const yesOrNo = z
  .enum(['yes', 'no', 'true', 'false', '1', '0'], 'expected yes or no')
  .transform((word) => ['yes', 'true', '1'].includes(word));

const fraction = z
  .string()
  .transform(Number)
  .refine((n) => n >= 0 && n <= 1, 'expected a number from 0 to 1');

const SETTINGS = z.object({
  // Where the graph lives: unset, the embedded graph; set, Neo4j 5 at this address.
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'expected an address such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  // The folder of the embedded graph.
  COMMUNIQUE_DATA: z.string().default('.communique'),
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().min(1, 'expected an address to listen at, such as 127.0.0.1').default('127.0.0.1'),
  // Reading is the long work: one worker a core.
  COMMUNIQUE_THREADS: wholeNumber(1, 256).default(availableParallelism()),
  // Web pages elsewhere that may ask: "sandbox" lets Apollo Sandbox in, "none" nobody, else a list of origins.
  COMMUNIQUE_CORS: z.string().default('sandbox'),
  COMMUNIQUE_INTROSPECTION: yesOrNo.default(true),
  // Asked of every client as "Authorization: Bearer …" where set.
  COMMUNIQUE_TOKEN: z.string().min(16, 'expected at least 16 characters').optional(),
  // Listening beyond this machine without a token must be meant.
  COMMUNIQUE_PUBLIC: yesOrNo.default(false),
  COMMUNIQUE_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'expected silent, error, warn, info or debug')
    .default('warn'),
  // Attributions the reader is less sure of are left out; unset, the threshold that was measured best.
  COMMUNIQUE_LEAST_CONFIDENCE: fraction.optional(),
});

/** Every setting, checked; made once at the start and handed on in parts. */
export type Config = Readonly<ReturnType<typeof readConfig>>;

/** Reads the settings from the environment; throws SETTING_INVALID with the first that is wrong and what is expected. */
export function readConfig(environment: Environment = process.env) {
  const s = parse(environment);
  return Object.freeze({
    neo4j: s.NEO4J_URI
      ? {
          uri: s.NEO4J_URI,
          username: s.NEO4J_USERNAME,
          password: s.NEO4J_PASSWORD,
          database: s.NEO4J_DATABASE,
        }
      : null,
    dataFolder: resolve(s.COMMUNIQUE_DATA),
    port: s.PORT,
    host: s.HOST,
    threads: s.COMMUNIQUE_THREADS,
    cors: s.COMMUNIQUE_CORS,
    introspection: s.COMMUNIQUE_INTROSPECTION,
    token: s.COMMUNIQUE_TOKEN ?? null,
    isPublicMeant: s.COMMUNIQUE_PUBLIC,
    logLevel: s.COMMUNIQUE_LOG,
    leastConfidence: s.COMMUNIQUE_LEAST_CONFIDENCE ?? null,
  });
}

function parse(environment: Environment): z.output<typeof SETTINGS> {
  // An empty value is how compose files and shells spell "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = SETTINGS.safeParse(given);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  const name = String(path[0]);
  throw new CommuniqueError('SETTING_INVALID', `${name} is "${shown(name, given[name])}": ${message}`);
}

// A wrong secret must not end up in a log.
function shown(name: string, value: string | undefined): string {
  return /PASSWORD|TOKEN/.test(name) ? '…' : (value ?? '');
}
