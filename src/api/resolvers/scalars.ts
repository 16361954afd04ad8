import { GraphQLScalarType } from 'graphql';
import {
  GraphQLDateTime,
  GraphQLLocalDate,
  GraphQLNonNegativeInt,
  GraphQLPositiveInt,
} from 'graphql-scalars';

/** A day stays the text that it is in the graph; a Date of JavaScript would bring a time zone into it. */
export const scalars = {
  Date: new GraphQLScalarType({ ...GraphQLLocalDate.toConfig(), name: 'Date' }),
  DateTime: GraphQLDateTime,
  PositiveInt: GraphQLPositiveInt,
  NonNegativeInt: GraphQLNonNegativeInt,
};
