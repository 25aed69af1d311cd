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
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return kept.get(value) ?? textOf(value);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new TypeError(`${typeof value} is not JSON.`);
}

/** Keeps the text of an object for as long as the object lives. It must not be changed any more. */
export function keepCanonicalJson<T extends object>(value: T): T {
  if (!kept.has(value)) kept.set(value, textOf(value));
  return value;
}

const textOf = (value: object): string =>
  Array.isArray(value) ? textOfArray(value) : textOfRecord(value);

function textOfArray(values: readonly unknown[]): string {
  let text = '[';
  for (const value of values) text += (text === '[' ? '' : ',') + canonicalJson(value);
  return `${text}]`;
}

function textOfRecord(record: object): string {
  const entries = Object.entries(record);
  if (!isSorted(entries)) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  let text = '{';
  for (const [key, value] of entries) {
    if (value === undefined) continue;
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}

const isSorted = (entries: readonly (readonly [string, unknown])[]): boolean =>
  entries.every(([key], index) => index === 0 || (entries[index - 1]?.[0] ?? '') < key);
