const kept = new WeakMap<object, string>();

/**
 * The canonical JSON of a value: keys in the order of their UTF-16 units, no white space.
 *
 * Written here because every revision rests on it and a part is often digested more than once, as
 * a section's words and as its document's: a text that was kept is used again. A test holds it
 * against the reference implementation.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: unknown): string {
  if (!isObject(value)) return textOfScalar(value);
  if (value instanceof CanonicalText) return value.text;
  const known = kept.get(value);
  if (known !== undefined) return known;
  return Array.isArray(value) ? textOfArray(value) : textOfRecord(value);
}

/** Canonical JSON, in the place of the value that it was made of. */
export class CanonicalText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Keeps the text of an object for as long as the object lives. It must not be changed any more, and
 * its keys are words: JavaScript has an order of its own for keys that are numbers.
 */
export function keepCanonicalJson<T extends object>(value: T): T {
  // The platform writes a tree much faster than code can, once its keys are in order.
  if (!kept.has(value)) kept.set(value, JSON.stringify(inOrder(value)));
  return value;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function textOfScalar(value: unknown): string {
  requireJson(value);
  return JSON.stringify(value);
}

function requireJson(value: unknown): void {
  const isJson =
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    Number.isFinite(value);
  if (!isJson) throw new TypeError(`${typeof value} is not JSON.`);
}

const textOfArray = (values: readonly unknown[]): string => `[${values.map(canonicalJson).join()}]`;

function textOfRecord(record: object): string {
  let text = '';
  for (const key of sortedKeys(record)) {
    const value: unknown = Reflect.get(record, key);
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `{${text}}`;
}

/** The same tree with every object's keys in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) {
    requireJson(value);
    return value;
  }
  const ordered: Record<string, unknown> = {};
  for (const key of sortedKeys(value)) {
    const inner: unknown = Reflect.get(value, key);
    if (inner !== undefined) ordered[key] = inOrder(inner);
  }
  return ordered;
}

/** A few keys are sorted faster in place than by what sorts many. */
function sortedKeys(record: object): readonly string[] {
  const keys = Object.keys(record);
  for (let end = 1; end < keys.length; end += 1) {
    const key = keys[end] ?? '';
    let at = end;
    for (let before = keys[at - 1]; before !== undefined && before > key; before = keys[at - 1]) {
      keys[at] = before;
      at -= 1;
    }
    keys[at] = key;
  }
  return keys;
}
