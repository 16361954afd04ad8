import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchemaFiles } from '../../src/api/schema-files.ts';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

describe('the schema is the documentation', () => {
  it('every type, field and value says what it is', () => {
    const types = Object.values(buildSchema(readSchemaFiles()).getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    const silent = types.flatMap((type) => {
      const parts: readonly Described[] = isEnumType(type)
        ? type.getValues()
        : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : [];
      const names = parts
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `${type.name}.${name}`);
      return type.description?.trim() ? names : [type.name, ...names];
    });
    expect(silent).toEqual([]);
  });
});
