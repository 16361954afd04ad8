import { GraphQLError, GraphQLInt, GraphQLScalarType } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate, GraphQLNonNegativeInt } from 'graphql-scalars';

const aboveZero = (value: number): number => {
  if (value > 0) return value;
  throw new GraphQLError(`PositiveInt is ${value}: expected a whole number greater than 0`);
};

// Numbers as GraphQL itself takes them: "7", [7] and 7.5 are none.
const positiveInt = new GraphQLScalarType<number>({
  name: 'PositiveInt',
  serialize: (value) => aboveZero(GraphQLInt.serialize(value)),
  parseValue: (value) => aboveZero(GraphQLInt.parseValue(value)),
  parseLiteral: (node) => aboveZero(GraphQLInt.parseLiteral(node)),
});

/** A day stays the text that it is in the graph; a Date of JavaScript would bring a time zone into it. */
export const scalars = {
  Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }),
  DateTime: GraphQLDateTime,
  PositiveInt: positiveInt,
  NonNegativeInt: GraphQLNonNegativeInt,
};
