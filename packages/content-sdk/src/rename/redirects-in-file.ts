import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../compile/parse/parse-yaml.ts';
import type { Spot } from '../compile/parse/yaml-spots.ts';
import { SourceFile } from '../compile/read/source-file.ts';
import { type Redirect, redirectsFile } from '../schema/redirects.ts';
import { spotsIn } from './ids-in-yaml.ts';
import { RenameRefusal } from './refusal.ts';

/** The file of the redirects, from the content folder. */
export const redirectsPath = 'redirects.yaml';

/**
 * Puts redirects into the text of their file. What is not about a redirect that changes stays.
 *
 * @param text undefined where there is no file yet
 * @returns undefined where no file is needed any more
 * @throws RenameRefusal where the file has a form that cannot be changed line by line
 */
export function withRedirects(
  text: string | undefined,
  redirects: readonly Redirect[],
): string | undefined {
  if (text === undefined) return redirects.length === 0 ? undefined : newFile(redirects);
  const changed = rewritten(text, redirects);
  if (/^schemaVersion: 1\s+redirects: \[\]\s*$/.test(changed)) return undefined;
  const outcome = parseYaml(redirectsFile, new SourceFile(redirectsPath, changed));
  if ('parsed' in outcome && isDeepStrictEqual(outcome.parsed.value.redirects, redirects)) {
    return changed;
  }
  throw new RenameRefusal(
    `${redirectsPath} cannot be changed as it is written. Write each redirect on two lines of its own: "- from: …", "  to: …".`,
  );
}

const newFile = (redirects: readonly Redirect[]): string =>
  `schemaVersion: 1\nredirects:\n${redirects.map((one) => inLines(one, '  ', '\n')).join('')}`;

const inLines = ({ from, to }: Redirect, indent: string, end: string): string =>
  `${indent}- from: ${from}${end}${indent}  to: ${to}${end}`;

/** A piece of a text, and what comes in its place. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

function rewritten(text: string, redirects: readonly Redirect[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const wanted = new Map(redirects.map(({ from, to }) => [from, to]));
  const items = spotsIn(text).entries.get('redirects')?.value.items ?? [];
  const present = items.map((item) => ({ item, from: fieldOf(item, 'from').text }));
  const known = new Set(present.map(({ from }) => from));
  const added = redirects.filter(({ from }) => !known.has(from));
  const kept = present.filter(({ from }) => wanted.has(from));
  const changes = present.flatMap(({ item, from }): readonly Replacement[] => {
    const to = wanted.get(from);
    return to === undefined ? [{ ...linesOf(item, text), by: '' }] : retargeted(item, to);
  });
  const lines = (indent: string) => added.map((one) => inLines(one, indent, end)).join('');
  const last = items.at(-1);
  if (last && (kept.length > 0 || added.length > 0)) {
    const after = linesOf(last, text).end;
    const isOpen = after > 0 && text[after - 1] !== '\n';
    changes.push({
      start: after,
      end: after,
      by: (isOpen && added.length > 0 ? end : '') + lines(indentOf(last, text)),
    });
    return replaced(text, changes);
  }
  const bare = replaced(text, changes);
  return bare.replace(/^redirects:[ \t]*(?:\[[ \t]*\])?/m, () =>
    added.length === 0 ? 'redirects: []' : `redirects:${end}${lines('  ').trimEnd()}`,
  );
}

function retargeted(item: Spot, to: string): readonly Replacement[] {
  const { start = 0, text } = fieldOf(item, 'to');
  return text === to ? [] : [{ start, end: start + text.length, by: to }];
}

const fieldOf = (item: Spot, key: string): Spot =>
  item.entries.get(key)?.value ?? { ...item, text: '', entries: new Map() };

/** From the hyphen of an item to the end of its last line. */
function linesOf(item: Spot, text: string): { start: number; end: number } {
  const start = text.lastIndexOf('\n', (item.start ?? 0) - 1) + 1;
  const last = Math.max(...['from', 'to'].map((key) => fieldOf(item, key).end ?? 0));
  const next = text.indexOf('\n', last);
  return { start, end: next < 0 ? text.length : next + 1 };
}

const indentOf = (item: Spot, text: string): string =>
  /^[ \t]*/.exec(text.slice(linesOf(item, text).start))?.[0] ?? '';

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduceRight(
    (changed, { start, end, by }) => changed.slice(0, start) + by + changed.slice(end),
    text,
  );
