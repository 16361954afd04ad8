import { Lexer, TokenKind, type GraphQLError, type Source } from 'graphql';
import { LimitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

/** True where the parser gave up because of the length of a query. */
export function hasTooManyTokens({ message }: GraphQLError): boolean {
  return /Document contains more tha[nt] \d+ tokens/.test(message);
}

/** The refusal of a query with more words and marks than are allowed. */
export function tooManyTokens(source: Source, { tokens }: Limits): LimitExceeded {
  // Whoever sends many times too much need not know how much exactly.
  const counted = countTokens(source, 2 * tokens);
  return new LimitExceeded('tokens', tokens, counted, 'ask in several shorter requests');
}

/** Words and marks of a query; null where there are more than this, or it breaks the rules of the language. */
function countTokens(source: Source, most: number): number | null {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      count += 1;
      if (count > most) return null;
    }
    return count;
  } catch {
    return null;
  }
}
