import { Lexer, TokenKind, type GraphQLError, type Source } from 'graphql';

/** True where the parser gave up because of the length of a query. */
export function hasTooManyTokens({ message }: GraphQLError): boolean {
  return /Document contains more tha[nt] \d+ tokens/.test(message);
}

/** Words and marks of a query; null where it breaks the rules of the language somewhere. */
export function countTokens(source: Source): number | null {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
    return count;
  } catch {
    return null;
  }
}
