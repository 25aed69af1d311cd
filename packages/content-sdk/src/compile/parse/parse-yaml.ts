import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { faults } from '../faults.ts';
import type { Place, Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { faultOfIssue } from './fault-of-issue.ts';
import { type Locate, startingAt } from './reader.ts';

/** YAML that a schema accepts, with the places of what it says. */
export interface ParsedYaml<T> {
  readonly value: T;
  /** Where the value at a path starts, inside its quotes if it has any. */
  placeOf(path: readonly PropertyKey[]): Place;
  /**
   * How a place inside the text at a path becomes a place in the file. Where YAML changed the text,
   * by folding lines or by escapes, it is the place where the text starts.
   */
  locate(path: readonly PropertyKey[]): Locate;
}

type Outcome<T> = { parsed: ParsedYaml<T> } | { problems: readonly Problem[] };

/** Parses YAML that starts at `offset` of a file, and holds it against a schema. */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  file: SourceFile,
  yaml: string = file.text,
  offset = 0,
): Outcome<z.infer<S>> {
  const document = parseDocument(yaml, { lineCounter: new LineCounter(), prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    return {
      problems: broken.map((error) =>
        file.problem(faults.yaml(error.message), offset + error.pos[0]),
      ),
    };
  }
  const plain = toPlain(() => document.toJS({ maxAliasCount: 100 }));
  if ('message' in plain) return { problems: [file.problem(faults.yaml(plain.message), offset)] };
  if (!isWellFormed(plain.value)) {
    return { problems: [file.problem(faults.yaml('half of a character'), offset)] };
  }
  const result = schema.safeParse(plain.value);
  const root = document.contents;
  const placeOf = (path: readonly PropertyKey[]) => file.at(offset + offsetOf(root, path, yaml));
  const placeOfKey = (path: readonly PropertyKey[]) =>
    file.at(offset + offsetOf(root, path, yaml, true));
  const locate = (path: readonly PropertyKey[]): Locate => {
    const text: unknown = document.getIn(path);
    const place = placeOf(path);
    const start = offsetOf(root, path, yaml);
    const isVerbatim = typeof text === 'string' && yaml.startsWith(text, start);
    return isVerbatim ? startingAt(place) : () => place;
  };
  if (result.success) return { parsed: { value: result.data, placeOf, locate } };
  return {
    problems: result.error.issues.flatMap((issue) =>
      faultOfIssue(issue, schema, plain.value).map(({ fault, path }) => ({
        ...fault,
        ...(fault.code === 'schema/unknown-key' ? placeOfKey(path) : placeOf(path)),
        severity: 'error' as const,
      })),
    ),
  };
}

/** Whether every text is whole: YAML escapes can name one half of a character. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWellFormed(inner));
}

function toPlain(read: () => unknown): { value: unknown } | { message: string } {
  try {
    return { value: read() };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

/** The offset of the deepest node that a path reaches: of the value, or of a key without one. */
function offsetOf(
  root: Node | null,
  path: readonly PropertyKey[],
  yaml: string,
  atKey = false,
): number {
  let node: unknown = root;
  let offset = startOf(root, yaml);
  for (const [index, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) break;
      offset = startOf(
        atKey && index === path.length - 1 ? pair.key : (pair.value ?? pair.key),
        yaml,
      );
      node = pair.value;
    } else if (hasItems(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      offset = startOf(isPair(item) ? item.key : item, yaml);
      node = item;
    } else break;
  }
  return offset;
}

const hasItems = (node: unknown): node is { items: unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);

function startOf(node: unknown, yaml: string): number {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  const start: unknown = Array.isArray(range) ? range[0] : 0;
  if (typeof start !== 'number') return 0;
  return yaml[start] === '"' || yaml[start] === "'" ? start + 1 : start;
}
