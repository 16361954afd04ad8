import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../src/api/limits.ts';
import { readConfig, SETTING_NAMES } from '../src/config.ts';
import { CommuniqueError } from '../src/errors.ts';

function refusal(environment: Record<string, string>): CommuniqueError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof CommuniqueError) return error;
  }
  throw new Error('nothing was refused');
}

describe('settings have defaults that work on a laptop', () => {
  it('serves the embedded graph to this machine only', () => {
    expect(readConfig({})).toMatchObject({ neo4j: null, host: '127.0.0.1', port: 4000, token: null });
  });

  it('takes an empty value for none', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '' })).toMatchObject({ neo4j: null, port: 4000 });
  });

  it('names Neo4j when its address is set', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'secret-word' }).neo4j).toEqual({
      uri: 'neo4j://localhost:7687',
      username: 'neo4j',
      password: 'secret-word',
      database: 'neo4j',
    });
  });
});

describe('a wrong setting is refused with its name and what is expected', () => {
  it.each([
    [{ PORT: '70000' }, 'PORT is "70000": expected a whole number from 0 to 65535'],
    [{ PORT: 'four' }, 'PORT is "four": expected a whole number from 0 to 65535'],
    [
      { NEO4J_URI: 'localhost' },
      'NEO4J_URI is "localhost": expected an address such as neo4j://localhost:7687',
    ],
    [
      { NEO4J_URI: 'bolt://graph.example:door' },
      'NEO4J_URI is "bolt://graph.example:door": expected an address such as neo4j://localhost:7687',
    ],
    [
      { NEO4J_URI: 'neo4j://ana:secret@graph.example' },
      'NEO4J_URI is "neo4j://…@graph.example": expected it without user and password, which go into NEO4J_USERNAME and NEO4J_PASSWORD',
    ],
    [{ COMMUNIQUE_INTROSPECTION: 'maybe' }, 'COMMUNIQUE_INTROSPECTION is "maybe": expected yes or no'],
    [
      { COMMUNIQUE_MAX_COST: '-1' },
      'COMMUNIQUE_MAX_COST is "-1": expected a whole number from 100 to 100000000',
    ],
    [
      { COMMUNIQUE_PROXY: 'gateway' },
      'COMMUNIQUE_PROXY is "gateway": expected none, or addresses such as 10.0.0.1,10.1.0.0/16',
    ],
    [{ COMMUNIQUE_TOKEN: 'short' }, 'COMMUNIQUE_TOKEN is "…": expected at least 16 characters'],
  ])('%o', (environment, message) => {
    const error = refusal(environment);
    expect(error.code).toBe('SETTING_INVALID');
    expect(error.message).toBe(message);
  });
});

describe('the settings of the README are those there are', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

  it.each(SETTING_NAMES.map((name) => ({ name })))('$name', ({ name }) => {
    expect(readme).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm'));
  });

  it('with the limits that hold', () => {
    const rows = readme.matchAll(/^\| `COMMUNIQUE_(?:MAX_)?(\w+)` +\| `(\d+)`/gm);
    const told = Object.fromEntries([...rows].map(([, name, value]) => [camelCase(name!), Number(value)]));
    expect(told).toMatchObject(DEFAULT_LIMITS);
  });

  it('and hands on what is set', () => {
    expect(
      readConfig({ COMMUNIQUE_MAX_COST: '500', COMMUNIQUE_PROXY: '10.0.0.1, 10.1.0.0/16' }),
    ).toMatchObject({
      limits: { cost: 500 },
      proxies: ['10.0.0.1', '10.1.0.0/16'],
    });
  });
});

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
