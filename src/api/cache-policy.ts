import {
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * Seconds for which an answer may be used again without asking: the least that the schema's `@cacheControl` says of
 * what the operation selects, the field before its type. 0 where it says nothing of one of them.
 */
export function maxAgeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const ages: number[] = [];
  const types = new TypeInfo(schema);
  const note = visitWithTypeInfo(types, {
    Field: () => {
      const field = types.getFieldDef();
      if (!field) return;
      const type = getNamedType(field.type);
      const age = ageOf(schema, field) ?? (isLeafType(type) ? null : ageOfType(schema, type));
      if (age !== null) ages.push(age);
    },
  });
  // A fragment that another operation alone uses counts too: it can but shorten the time.
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  for (const part of [operation, ...fragments]) visit(part, note);
  return ages.length === 0 ? 0 : Math.min(...ages);
}

// An interface is as old as the youngest of what it can be.
function ageOfType(schema: GraphQLSchema, type: GraphQLNamedType): number {
  if (!isAbstractType(type)) return ageOf(schema, type) ?? 0;
  return Math.min(...schema.getPossibleTypes(type).map((possible) => ageOf(schema, possible) ?? 0));
}

function ageOf(
  schema: GraphQLSchema,
  { astNode }: GraphQLNamedType | GraphQLField<unknown, unknown>,
): number | null {
  const directive = schema.getDirective('cacheControl');
  const maxAge = directive && astNode && getDirectiveValues(directive, astNode)?.['maxAge'];
  return typeof maxAge === 'number' ? maxAge : null;
}
