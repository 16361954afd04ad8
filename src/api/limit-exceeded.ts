import { GraphQLError } from 'graphql';

/** A request that asks for more than a limit allows: which, how much if it is known, and how to ask for less. */
export class LimitExceeded extends GraphQLError {
  constructor(limit: string, most: number, value: number | null, wayOut: string) {
    const asked =
      value === null
        ? `is beyond ${most}, the most that is allowed`
        : `is ${value}, at most ${most} is allowed`;
    super(`${limit} ${asked}: ${wayOut}`, {
      extensions: { code: 'LIMIT_EXCEEDED', limit, value, most, http: { status: 400 } },
    });
    this.name = 'LimitExceeded';
  }

  /** What a client reads of it. */
  toRefusal() {
    const { code, limit, value, most } = this.extensions;
    return { message: this.message, extensions: { code, limit, value, most } };
  }
}
