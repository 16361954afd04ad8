import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LimitExceeded } from './limit-exceeded.ts';
import type { Limits } from './limits.ts';

/** How big a query is once its fragments are in their places; counted without putting them there. */
interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
  /** Fields of the uppermost level alone. */
  readonly width: number;
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0, width: 0 };

/** Throws LIMIT_EXCEEDED where an operation of a valid document is too deep or has too many parts. */
export function checkShape(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits): void {
  const { depth, aliases, directives, fields, width } = shapeOf(document, operation);
  refuseBeyond('depth', depth, limits.depth, 'ask for fewer fields in one another, in several requests');
  refuseBeyond(
    'aliases',
    aliases,
    limits.aliases,
    'ask for fewer fields under another name; nodes(ids:) takes many ids',
  );
  refuseBeyond('directives', directives, limits.directives, 'use fewer directives');
  refuseBeyond('fields', fields, limits.fields, 'ask for fewer fields, in several requests');
  refuseBeyond('rootFields', width, limits.rootFields, 'ask fewer questions in one request');
}

/** Throws LIMIT_EXCEEDED with the limit, the value and the way out, where the value lies beyond the limit. */
export function refuseBeyond(limit: string, value: number, most: number, wayOut: string): void {
  if (value > most) throw new LimitExceeded(limit, most, value, wayOut);
}

function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return ofSelections(operation.selectionSet, fragments, new Map());
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Known = Map<string, Shape>;

function ofSelections(set: SelectionSetNode, fragments: Fragments, known: Known): Shape {
  return set.selections.reduce((sum, selection) => {
    const directives = selection.directives?.length ?? 0;
    switch (selection.kind) {
      case Kind.FIELD:
        return beside(sum, ofField(selection, fragments, known), directives);
      case Kind.INLINE_FRAGMENT:
        return beside(sum, ofSelections(selection.selectionSet, fragments, known), directives);
      case Kind.FRAGMENT_SPREAD:
        return beside(sum, ofFragment(selection.name.value, fragments, known), directives);
    }
  }, NOTHING);
}

function ofField(field: FieldNode, fragments: Fragments, known: Known): Shape {
  const below = field.selectionSet ? ofSelections(field.selectionSet, fragments, known) : NOTHING;
  return {
    ...below,
    depth: below.depth + 1,
    fields: below.fields + 1,
    aliases: below.aliases + (field.alias ? 1 : 0),
    width: 1,
  };
}

// Each fragment is measured once: a bomb of fragments that double one another costs no more than its text.
function ofFragment(name: string, fragments: Fragments, known: Known): Shape {
  const measured = known.get(name);
  if (measured) return measured;
  const fragment = fragments.get(name);
  known.set(name, NOTHING);
  const shape = fragment ? ofSelections(fragment.selectionSet, fragments, known) : NOTHING;
  known.set(name, shape);
  return shape;
}

function beside(left: Shape, right: Shape, directives: number): Shape {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives + directives,
    fields: left.fields + right.fields,
    width: left.width + right.width,
  };
}
