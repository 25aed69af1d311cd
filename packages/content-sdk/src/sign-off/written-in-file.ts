import type { EntriesReview, Review } from '../schema/review.ts';
import type { Translation } from '../schema/translation.ts';

/** What commands write into files. */
export type Written =
  | { readonly key: 'review'; readonly value: Review | EntriesReview | undefined }
  | { readonly key: 'translation'; readonly value: Translation };

/**
 * Puts what a command records into a file, or takes it away: into the front matter of Markdown, at
 * the end of YAML. Every other line stays as it is. Where the file has another form than writers
 * give it, whoever reads it next finds nothing or a fault, so it must be read again afterwards.
 */
export function withWritten(text: string, { key, value }: Written): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const [head, rest] = text.startsWith('---') ? splitAtFence(text) : [text, ''];
  const block = value === undefined ? '' : inYaml(key, value).join(end) + end;
  const before = blockOf(key);
  if (before.test(head)) return head.replace(before, () => block) + rest;
  return head + (head === '' || head.endsWith('\n') ? '' : end) + block + rest;
}

/** The key at the margin, and every line below it that is empty or stands further in. */
const blockOf = (key: string): RegExp =>
  new RegExp(
    `^${key}:.*(?:\\r?\\n|$)(?:[ \\t]+\\S.*(?:\\r?\\n|$)|[ \\t]*\\r?\\n(?=[ \\t]+\\S))*`,
    'm',
  );

/** What stands before the line that ends the front matter, and the rest. */
function splitAtFence(text: string): [string, string] {
  const at = /\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!at) return [text, ''];
  const start = at.index + (at[0].startsWith('\r') ? 2 : 1);
  return [text.slice(0, start), text.slice(start)];
}

/** Names are quoted as JSON, which is YAML: a colon in one of them would end the key. */
const inYaml = (key: string, value: Review | EntriesReview | Translation): string[] => [
  `${key}:`,
  ...Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string'
      ? [`  ${name}: ${/^\d{4}-\d{2}-\d{2}$/.test(one) ? one : JSON.stringify(one)}`]
      : [`  ${name}:`, ...Object.entries(one).map(([id, revision]) => `    ${id}: ${revision}`)],
  ),
];
