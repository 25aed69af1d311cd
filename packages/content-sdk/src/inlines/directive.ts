import { faults } from '../compile/faults.ts';
import type { TextDirective } from '../compile/parse/directive-nodes.ts';
import type { Reader } from '../compile/parse/reader.ts';
import { repeatedAttributes } from '../compile/parse/repeated-attributes.ts';
import { bracesOf, strayAttributes } from '../compile/parse/stray-attributes.ts';
import { unknownDirective } from '../compile/parse/unknown-directive.ts';
import type { Inline } from './schema.ts';

const examples = {
  cite: ':cite[murrough-2013]',
  fact: ':fact[phone]',
  term: ':term[off-label]',
  field: ':field[firstName]',
} as const;

type Name = keyof typeof examples;

const isKnown = (name: string): name is Name => Object.hasOwn(examples, name);

/**
 * Reads `:name[label]{attributes}`. What only looks like a directive, such as the `:30` of
 * `10:30`, becomes words again.
 */
export function readDirective(node: TextDirective, reader: Reader): Inline | undefined {
  const attributes = node.attributes ?? {};
  const bare = node.children.length === 0 && Object.keys(attributes).length === 0;
  if (!isKnown(node.name)) {
    if (bare) return { type: 'text', text: sourceOf(node, reader) };
    reader.report(unknownDirective(node.name, Object.keys(examples)), node);
    return undefined;
  }
  const label = plainLabel(node, reader);
  // The parser drops what stands after a backslash at the end of a line.
  if (!label || /\\[\r\n]/.test(sourceOf(node, reader))) {
    reader.report(faults.directiveLabel(node.name, examples[node.name]), node);
    return undefined;
  }
  checkBraces(node, node.name, reader);
  return build(node.name, label, attributes['id'] ?? undefined);
}

/** Reports everything in the braces that the directive would drop. */
function checkBraces(node: TextDirective, name: Name, reader: Reader): void {
  const attributes = node.attributes ?? {};
  const braces = bracesOf(node, reader.text);
  const unknown = Object.keys(attributes).filter((key) => name !== 'term' || key !== 'id');
  const hint = `Write ${examples[name]}.`;
  for (const what of [...unknown, ...strayAttributes(braces, attributes)]) {
    reader.report(faults.directiveAttribute(name, what, hint), node);
  }
  for (const repeated of repeatedAttributes(`{${braces}}`)) {
    reader.report(faults.repeatedAttribute(repeated), node);
  }
  if (reader.text[node.position?.end.offset ?? -1] === '{') {
    reader.report(faults.leftover('{', 'Close the braces on the same line.'), node);
  }
}

function build(name: Name, label: string, id: string | undefined): Inline {
  switch (name) {
    case 'cite':
      return { type: 'cite', references: label.split(',').map((reference) => reference.trim()) };
    case 'fact':
      return { type: 'fact', fact: label };
    case 'term':
      return { type: 'term', term: id ?? label.toLowerCase().replaceAll(' ', '-'), text: label };
    case 'field':
      return { type: 'field', field: label };
  }
}

/** The label where it is plain words on one line; a label with markup counts as none. */
function plainLabel(node: TextDirective, reader: Reader): string | undefined {
  const words = node.children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'textDirective' && !isKnown(child.name)
      ? sourceOf(child, reader)
      : undefined;
  });
  return words.includes(undefined) ? undefined : words.join('').replace(/\s+/g, ' ').trim();
}

const sourceOf = (node: TextDirective, reader: Reader): string => {
  const { start, end } = node.position ?? {};
  return start?.offset !== undefined && end?.offset !== undefined
    ? reader.text.slice(start.offset, end.offset)
    : `:${node.name}`;
};
