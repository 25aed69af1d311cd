import { expect, test } from 'vitest';
import { isSchemaName, jsonSchema, schemaNames } from '../src/compile/write/json-schemas.ts';

interface Node {
  readonly properties?: Record<string, Node>;
  readonly oneOf?: readonly Node[];
  readonly description?: string;
  readonly $ref?: string;
  readonly const?: unknown;
}

test.each(schemaNames)('every field of %s is described', (name) => {
  if (!isSchemaName(name)) throw new Error(name);
  const { $defs: definitions = {} } = jsonSchema(name) as { $defs?: Record<string, Node> };
  const described = (node: Node): boolean => {
    if (node.description !== undefined || node.const !== undefined) return true;
    const target = node.$ref?.split('/').at(-1);
    return target !== undefined && definitions[target]?.description !== undefined;
  };
  const silent = Object.entries(definitions).flatMap(([type, node]) =>
    [node, ...(node.oneOf ?? [])].flatMap(({ properties = {} }) =>
      Object.entries(properties).flatMap(([key, field]) =>
        described(field) ? [] : `${type}.${key}`,
      ),
    ),
  );
  expect(Object.keys(definitions)).not.toHaveLength(0);
  expect(silent).toEqual([]);
});
