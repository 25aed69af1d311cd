import type { z } from 'zod';
import { didYouMean } from '../nearest.ts';
import type { Fault } from '../problem.ts';

interface Located {
  readonly fault: Fault;
  readonly path: readonly PropertyKey[];
}

/** Says in words what a schema found wrong in a value, and where along the path it stands. */
export function faultOfIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
): readonly Located[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({ path: [...path, key], fault: unknownKey(key, known) }));
  }
  const name = path.length === 0 ? 'The file' : `"${path.map(String).join('.')}"`;
  return [{ path, fault: faultAt(issue, name, valueAt(value, path), describe(schema, path)) }];
}

function faultAt(issue: z.core.$ZodIssue, name: string, found: unknown, about: string): Fault {
  if (found === undefined) {
    return {
      code: 'schema/missing-key',
      message: `${name} is missing.`,
      hint: `Add it. ${about}`.trim(),
    };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const hint = `${didYouMean(String(found), allowed)}Write ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}.`;
    return {
      code: 'schema/wrong-value',
      message: `${name} cannot be "${short(String(found))}".`,
      hint,
    };
  }
  const misread =
    issue.code === 'invalid_type' ? misreading(issue.expected, found, name) : undefined;
  const hint = about || 'Look at another file of the same kind.';
  return {
    code: 'schema/invalid',
    ...(misread ?? { message: `${name}: ${issue.message}.`, hint }),
  };
}

const unknownKey = (key: string, known: readonly string[]): Fault => ({
  code: 'schema/unknown-key',
  message: `"${short(key)}" is not a key that is known here.`,
  hint: `${didYouMean(key, known)}${known.length > 0 ? `Known here: ${known.join(', ')}.` : 'Take it out.'}`,
});

/** As much of a text as tells which one it is. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What YAML made of words that a writer meant otherwise. */
function misreading(
  expected: string,
  found: unknown,
  name: string,
): Omit<Fault, 'code'> | undefined {
  if (expected === 'string' && typeof found === 'object') {
    const what = Array.isArray(found)
      ? 'is a list'
      : 'is read as a key with a value, because of a colon';
    return {
      message: `${name} ${what}.`,
      hint: 'Put quotes around the whole line: "Remember: …".',
    };
  }
  if (expected === 'string') {
    return {
      message: `${name} is read as a ${typeof found}.`,
      hint: `Put it in quotes: "${short(String(found))}".`,
    };
  }
  if (expected === 'array') {
    const hint = 'Write [first, second], or each on a line of its own after a hyphen.';
    return { message: `${name} is one value, and must be a list.`, hint };
  }
  if (found === null) {
    return {
      message: `${name} is empty.`,
      hint: 'Indent what belongs to it by two spaces, or take it out.',
    };
  }
  return undefined;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );

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
