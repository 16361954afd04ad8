import { GraphQLError, OperationTypeNode, type OperationDefinitionNode } from 'graphql';

/** The operation that a request means; throws where there is none, and where it is no query: this service only reads. */
export function meantQuery(
  operation: OperationDefinitionNode | undefined,
  name: string | undefined,
): OperationDefinitionNode {
  if (!operation) {
    const problem =
      name === undefined
        ? 'there are several operations: expected operationName to say which is meant'
        : `there is no operation called "${name.slice(0, 100)}": expected operationName to be one of the query's`;
    throw refusal(problem, 'OPERATION_RESOLUTION_FAILURE');
  }
  if (operation.operation === OperationTypeNode.QUERY) return operation;
  throw refusal(`a ${operation.operation} is not understood here: expected a query, this service only reads`);
}

/** A fault of the request in the shape in which Apollo answers it. */
export function refusal(message: string, code = 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
