import type { EntriesReview, Review } from '../schema/review.ts';

/**
 * Puts a sign-off into a file, or takes it away: the front matter of Markdown, the top of YAML.
 * Every other line stays as it is. Where the file has another form than writers give it, whoever
 * reads it next finds no sign-off or a fault, so it must be read again after it is written.
 *
 * @param review undefined takes the sign-off away
 */
export function withReview(text: string, review: Review | EntriesReview | undefined): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const [head, rest] = text.startsWith('---') ? splitAtFence(text) : [text, ''];
  const block = review === undefined ? '' : inYaml(review).join(end) + end;
  if (reviewBlock.test(head)) return head.replace(reviewBlock, () => block) + rest;
  return head + (head === '' || head.endsWith('\n') ? '' : end) + block + rest;
}

/** The key at the margin, and every line below it that is empty or stands further in. */
const reviewBlock = /^review:.*(?:\r?\n|$)(?:[ \t]+\S.*(?:\r?\n|$)|[ \t]*\r?\n(?=[ \t]+\S))*/m;

/** What stands before the line that ends the front matter, and the rest. */
function splitAtFence(text: string): [string, string] {
  const at = /\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!at) return [text, ''];
  const start = at.index + (at[0].startsWith('\r') ? 2 : 1);
  return [text.slice(0, start), text.slice(start)];
}

/** Names are quoted as JSON, which is YAML: a colon in one of them would end the key. */
function inYaml({ by, credential, on, next, ...named }: Review | EntriesReview): string[] {
  const [key, parts] =
    'sections' in named ? ['sections', named.sections] : ['entries', named.entries];
  return [
    'review:',
    `  by: ${JSON.stringify(by)}`,
    `  credential: ${JSON.stringify(credential)}`,
    `  on: ${on}`,
    `  next: ${next}`,
    `  ${key}:`,
    ...Object.entries(parts).map(([id, revision]) => `    ${id}: ${revision}`),
  ];
}
