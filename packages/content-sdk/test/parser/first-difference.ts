import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'mdast';

/**
 * Where two trees first differ, with what stands there in each; undefined where they are equal.
 * Everything counts: types, values, attributes, and the line, column and offset of both ends.
 */
export function firstDifference(ours: Root, theirs: Root): string | undefined {
  return differenceAt(plain(ours), plain(theirs), 'root');
}

/** Trees as plain values: the parser's own nodes read their children only when asked. */
const plain = (root: Root): unknown => JSON.parse(JSON.stringify(root));

function differenceAt(a: unknown, b: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(a, b)) return undefined;
  if (!isRecord(a) || !isRecord(b)) return `${path}: ${JSON.stringify(a)} ≠ ${JSON.stringify(b)}`;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = differenceAt(a[key], b[key], `${path}.${key}`);
    if (difference) return difference;
  }
  return path;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
