import { faults } from '../compile/faults.ts';
import type { ContainerDirective, LeafDirective } from '../compile/parse/directive-nodes.ts';
import type { Reader } from '../compile/parse/reader.ts';
import { repeatedAttributes } from '../compile/parse/repeated-attributes.ts';
import { bracesOf, strayAttributes } from '../compile/parse/stray-attributes.ts';
import { splitLabel } from './label.ts';

/** Reports every attribute of a directive that it does not know. */
export function checkAttributes(
  node: ContainerDirective | LeafDirective,
  known: readonly string[],
  example: string,
  reader: Reader,
): void {
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.includes(name)) continue;
    reader.report(faults.directiveAttribute(node.name, name, `Write ${example}.`), node);
  }
  const { start, end } = node.position ?? {};
  const [opening = ''] = reader.text.slice(start?.offset, end?.offset).split('\n', 1);
  if (/\{[^}]*[“”„‘’]/.test(opening)) reader.report(faults.curlyQuotes(), node);
  for (const name of repeatedAttributes(opening)) {
    reader.report(faults.repeatedAttribute(name), node);
  }
  if (goesOn(node, reader)) {
    reader.report(faults.leftover(opening, 'Write it on one line.'), node);
  }
  for (const stray of strayAttributes(bracesOf(node, reader.text), node.attributes ?? {})) {
    reader.report(faults.directiveAttribute(node.name, stray, `Write ${example}.`), node);
  }
}

/** Whether a label goes on in the next line: after a backslash the parser drops the rest of it. */
function goesOn(node: ContainerDirective | LeafDirective, { text }: Reader): boolean {
  const label = node.type === 'containerDirective' ? splitLabel(node).label : node;
  const { start, end } = label?.position ?? {};
  return label !== undefined && text.slice(start?.offset, end?.offset).trimEnd().includes('\n');
}

/** What may stand on the opening line of a container after the words of its label, if it has any. */
const restOfOpening = /^(?::{3,}[\w-]+(?:\[\s*\])?)?(?:\{[^{}]*\})?$/;

/**
 * Reports a container whose fences are broken: words on its opening line, which the parser drops,
 * or no closing colons, so that it would swallow what follows.
 */
export function checkFences(node: ContainerDirective, reader: Reader): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? reader.text.length;
  const opening = /^[^\n]*/.exec(reader.text.slice(start, end))?.[0].trimEnd() ?? '';
  const afterLabel = splitLabel(node).label?.position?.end.offset ?? start;
  if (!restOfOpening.test(opening.slice(afterLabel - start))) {
    const hint =
      'Leave nothing but its brackets and braces on this line, and no space before them.';
    reader.report(faults.leftover(opening, hint), node);
  }
  const lastChild = node.children.at(-1)?.position?.end.offset ?? start + opening.length;
  if (
    !/^[\s>]*:{3,}\s*$/.test(reader.text.slice(Math.max(lastChild, start + opening.length), end))
  ) {
    reader.report(faults.unclosedDirective(node.name), node);
  }
}
