import type { z } from 'zod';
import type { Fault } from '../problem.ts';

interface Located {
  readonly fault: Fault;
  readonly path: readonly PropertyKey[];
}

/** Says in words what a schema found wrong, and where along the path it stands. */
export function faultOfIssue(issue: z.core.$ZodIssue, schema: z.ZodType): readonly Located[] {
  const name = issue.path.length === 0 ? 'the file' : `"${issue.path.map(String).join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      fault: {
        code: 'schema/unknown-key',
        message: `"${key}" is not a key that is known here.`,
        hint: known.length > 0 ? `Known here: ${known.join(', ')}.` : 'Take it out.',
      },
    }));
  }
  const about = describe(schema, issue.path);
  if (issue.code === 'invalid_type' && issue.input === undefined && isMissing(issue.message)) {
    const hint = about ? `Add it. ${about}` : 'Add it.';
    return [located(issue, 'schema/missing-key', `${name} is missing.`, hint)];
  }
  const code = issue.code === 'invalid_value' ? 'schema/wrong-value' : 'schema/invalid';
  const hint = about || 'Look at another file of the same kind.';
  return [located(issue, code, `${name}: ${issue.message}.`, hint)];
}

const located = (
  issue: z.core.$ZodIssue,
  code: string,
  message: string,
  hint: string,
): Located => ({
  path: issue.path,
  fault: { code, message, hint },
});

const isMissing = (message: string): boolean => message.includes('received undefined');

interface Described {
  shape?: Record<string, Described>;
  element?: Described;
  unwrap?: () => Described;
  meta?: () => { description?: string } | undefined;
}

/** Follows a path through objects and lists; undefined where a union or a record ends the way. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): Described | undefined {
  // Zod types each kind of schema apart; this reads only what the kinds have in common.
  let at: Described | undefined = schema as unknown as Described;
  for (const key of path) {
    const inner: Described | undefined = at && bare(at);
    at = typeof key === 'number' ? inner?.element : inner?.shape?.[String(key)];
  }
  return at;
}

function bare(schema: Described): Described {
  return typeof schema.unwrap === 'function' ? bare(schema.unwrap()) : schema;
}

const describe = (schema: z.ZodType, path: readonly PropertyKey[]): string =>
  schemaAt(schema, path)?.meta?.()?.description ?? '';

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return Object.keys((found && bare(found).shape) ?? {});
}
