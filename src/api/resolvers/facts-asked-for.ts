import { Kind, type GraphQLResolveInfo, type SelectionNode } from 'graphql';
import type { FactKind } from '../../graph/reading/event-named.ts';

const FACTS_OF_FIELDS: ReadonlyMap<string, FactKind> = new Map([
  ['proposedBy', 'PROPOSED'],
  ['agreedBy', 'AGREED'],
  ['participants', 'PARTICIPATED_IN'],
]);

/** The kinds of facts that a question asks of an event: of several events that fit, it means one that has them. */
export function factsAskedFor({ fieldNodes, fragments }: GraphQLResolveInfo): readonly FactKind[] {
  const namesIn = (selection: SelectionNode): readonly string[] => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const parts =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments[selection.name.value]?.selectionSet;
    return (parts?.selections ?? []).flatMap(namesIn);
  };
  const names = fieldNodes.flatMap(({ selectionSet }) => (selectionSet?.selections ?? []).flatMap(namesIn));
  return [...new Set(names.flatMap((name) => FACTS_OF_FIELDS.get(name) ?? []))];
}
