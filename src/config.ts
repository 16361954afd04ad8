import { isIP } from 'node:net';
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

// An address, or a network written as address/bits.
const isAddress = (text: string) => /^[^/]+(\/\d{1,3})?$/.test(text) && isIP(text.replace(/\/.*/, '')) !== 0;

const isNeo4jAddress = (text: string) =>
  /^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';

// An address ends up in messages and logs; a password in it would too.
const hasLogin = (text: string) => /^[^/]*\/\/[^/?#]*@/.test(text);

const SETTINGS = z.object({
  // Where the graph lives: unset, the embedded graph; set, Neo4j 5 at this address.
  NEO4J_URI: z
    .string()
    .refine(isNeo4jAddress, 'expected an address such as neo4j://localhost:7687')
    .refine(
      (uri) => !hasLogin(uri),
      'expected it without user and password, which go into NEO4J_USERNAME and NEO4J_PASSWORD',
    )
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
  // The thorough model finds more and errs less; the fast one takes about six tenths of the time.
  COMMUNIQUE_READER: z.enum(['thorough', 'fast'], 'expected thorough or fast').default('thorough'),
  // A novel's worth, and minutes of reading; the longest reports have a tenth of it.
  COMMUNIQUE_MAX_ARTICLE_CHARS: wholeNumber(1_000, 20_000_000).default(1_000_000),
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
  // What a request may ask for; unset, as measured in the README's table. A page holds 1 to 100 in any case.
  COMMUNIQUE_MAX_TOKENS: wholeNumber(100, 100_000).optional(),
  COMMUNIQUE_MAX_DEPTH: wholeNumber(3, 100).optional(),
  COMMUNIQUE_MAX_ALIASES: wholeNumber(0, 10_000).optional(),
  COMMUNIQUE_MAX_ROOT_FIELDS: wholeNumber(1, 1_000).optional(),
  COMMUNIQUE_MAX_DIRECTIVES: wholeNumber(0, 10_000).optional(),
  COMMUNIQUE_MAX_FIELDS: wholeNumber(10, 100_000).optional(),
  COMMUNIQUE_MAX_COST: wholeNumber(100, 100_000_000).optional(),
  COMMUNIQUE_MAX_ROWS: wholeNumber(1_000, 100_000_000).optional(),
  COMMUNIQUE_MAX_BODY_BYTES: wholeNumber(1_000, 100_000_000).optional(),
  COMMUNIQUE_TIMEOUT_MS: wholeNumber(100, 600_000).optional(),
  COMMUNIQUE_MAX_IN_FLIGHT: wholeNumber(1, 100_000).optional(),
  COMMUNIQUE_MAX_REQUESTS_PER_MINUTE: wholeNumber(1, 10_000_000).optional(),
  // Whose x-forwarded-for is believed: "none", or the addresses of the proxies in front.
  COMMUNIQUE_PROXY: z
    .string()
    .transform((text) => (text === 'none' ? [] : text.split(/\s*,\s*/)))
    .refine((proxies) => proxies.every(isAddress), 'expected none, or addresses such as 10.0.0.1,10.1.0.0/16')
    .default([]),
  // Megabytes of answers kept for whoever asks the same again while the embedded graph stays the same; 0 keeps none.
  COMMUNIQUE_KEPT_ANSWERS_MB: wholeNumber(0, 100_000).default(32),
  // The header that tells clients apart where a gateway sets it; unset, the address does.
  COMMUNIQUE_CLIENT_HEADER: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, 'expected the name of a header, such as x-client-id')
    .optional(),
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
    mostChars: s.COMMUNIQUE_MAX_ARTICLE_CHARS,
    model: s.COMMUNIQUE_READER,
    cors: s.COMMUNIQUE_CORS,
    introspection: s.COMMUNIQUE_INTROSPECTION,
    token: s.COMMUNIQUE_TOKEN ?? null,
    isPublicMeant: s.COMMUNIQUE_PUBLIC,
    logLevel: s.COMMUNIQUE_LOG,
    leastConfidence: s.COMMUNIQUE_LEAST_CONFIDENCE ?? null,
    proxies: s.COMMUNIQUE_PROXY,
    keptBytes: s.COMMUNIQUE_KEPT_ANSWERS_MB * 1_000_000,
    clientHeader: s.COMMUNIQUE_CLIENT_HEADER?.toLowerCase() ?? null,
    limits: limitsIn(s),
  });
}

/** The name of every setting, for the documentation to be held against. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.shape);

// Only what is set: the service knows its own defaults.
function limitsIn(s: z.output<typeof SETTINGS>) {
  const limits = {
    tokens: s.COMMUNIQUE_MAX_TOKENS,
    depth: s.COMMUNIQUE_MAX_DEPTH,
    aliases: s.COMMUNIQUE_MAX_ALIASES,
    rootFields: s.COMMUNIQUE_MAX_ROOT_FIELDS,
    directives: s.COMMUNIQUE_MAX_DIRECTIVES,
    fields: s.COMMUNIQUE_MAX_FIELDS,
    cost: s.COMMUNIQUE_MAX_COST,
    rows: s.COMMUNIQUE_MAX_ROWS,
    bodyBytes: s.COMMUNIQUE_MAX_BODY_BYTES,
    timeoutMs: s.COMMUNIQUE_TIMEOUT_MS,
    inFlight: s.COMMUNIQUE_MAX_IN_FLIGHT,
    requestsPerMinute: s.COMMUNIQUE_MAX_REQUESTS_PER_MINUTE,
  };
  const isSet = (entry: [string, number | undefined]): entry is [string, number] => entry[1] !== undefined;
  return Object.fromEntries(Object.entries(limits).filter(isSet)) as Partial<
    Record<keyof typeof limits, number>
  >;
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
  if (/PASSWORD|TOKEN/.test(name)) return '…';
  return (value ?? '').replace(/\/\/.*@/, '//…@');
}
