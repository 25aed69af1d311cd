import type { Nodes, Text } from 'mdast';
import { faults } from '../compile/faults.ts';
import type { Reader } from '../compile/parse/reader.ts';
import { readDirective } from './directive.ts';
import { leftoverIn } from './leftover.ts';
import { readLink } from './link.ts';
import type { Inline } from './schema.ts';

/** Reads a line of words. What is not in the union is reported, never dropped in silence. */
export function readInlines(nodes: readonly Nodes[], reader: Reader): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    const inline = readInline(node, reader);
    if (inline) append(inlines, reader.placed(inline, node));
  }
  return inlines;
}

function readInline(node: Nodes, reader: Reader): Inline | undefined {
  switch (node.type) {
    case 'text':
      return readText(node, reader);
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: reader.inlines(node.children) };
    case 'break':
      return { type: 'lineBreak' };
    case 'link':
      return readLink(node, reader);
    case 'textDirective':
      return readDirective(node, reader);
    case 'html':
      reader.report(faults.html(), node);
      return undefined;
    default:
      reader.report(faults.notAllowed(...refusal(node.type)), node);
      return undefined;
  }
}

/** Plain words. Where a line is wrapped in the file is nothing that a reader should see. */
function readText(node: Text, reader: Reader): Inline {
  const left = leftoverIn(node.value);
  if (left && !isEscaped(left.found, node, reader)) {
    reader.report(faults.leftover(left.found, left.hint), node);
  }
  return { type: 'text', text: node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ') };
}

/**
 * Whether the writer asked for the characters themselves, with a backslash before them. Of several
 * colons each needs its own: some read `\::cite[…]` as a colon and a citation.
 */
function isEscaped(found: string, { position }: Text, reader: Reader): boolean {
  const source = reader.text.slice(position?.start.offset, position?.end.offset);
  return !source.includes(found) || (source.includes(`\\${found}`) && !/^::+[a-z]/.test(found));
}

/** Words that a restored colon cut in two become one again: `10` and `:30`. */
function append(inlines: Inline[], next: Inline): void {
  const last = inlines.at(-1);
  if (last?.type === 'text' && next.type === 'text') last.text += next.text;
  else inlines.push(next);
}

function refusal(type: string): [what: string, hint: string] {
  switch (type) {
    case 'delete':
      return ['Struck-out text', 'For a range write a dash: 10–20 mg. For a literal ~ write \\~.'];
    case 'image':
    case 'imageReference':
      return ['An image', 'Use ::figure[Caption]{src="name.svg" alt="The drawing in words"}.'];
    case 'inlineCode':
      return ['Code', 'Use plain words or **bold**.'];
    case 'linkReference':
      return ['A link with its address elsewhere', 'Write [words](https://…).'];
    case 'footnoteReference':
      return ['A footnote', 'Cite a source with :cite[id], or put the words into the sentence.'];
    default:
      return [`"${type}"`, 'Use plain words, **bold**, *emphasis*, a link or a directive.'];
  }
}
