import { faults } from '../compile/faults.ts';
import type { ContainerDirective, LeafDirective } from '../compile/parse/directive-nodes.ts';
import type { Reader } from '../compile/parse/reader.ts';

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
}

/** Reports a container whose closing colons are missing: it would swallow what follows. */
export function checkClosed(node: ContainerDirective, reader: Reader): void {
  const end = node.position?.end.offset ?? reader.text.length;
  const start = node.position?.start.offset ?? 0;
  const lines = reader.text.slice(start, end).trimEnd().split('\n');
  const last = lines.at(-1) ?? '';
  if (lines.length < 2 || !/^[\s>*\-\d.]*:{3,}\s*$/.test(last)) {
    reader.report(faults.unclosedDirective(node.name), node);
  }
}
