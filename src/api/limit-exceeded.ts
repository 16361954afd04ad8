import { GraphQLError } from 'graphql';

/** A request that asks for more than a limit allows: which, how much, and how to ask for less. */
export class LimitExceeded extends GraphQLError {
  constructor(limit: string, most: number, value: number, wayOut: string) {
    super(`${limit} is ${value}, at most ${most} is allowed: ${wayOut}`, {
      extensions: { code: 'LIMIT_EXCEEDED', limit, value, most, http: { status: 400 } },
    });
    this.name = 'LimitExceeded';
  }
}
