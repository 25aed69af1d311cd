import { DomUtils, parseDocument } from 'htmlparser2';
import { createElement, type ReactNode } from 'react';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Fill = (words: string) => string;

/** React elements, made anew for what differs. */
export type Template = (fill: Fill) => ReactNode;

/**
 * An HTML page as a template of React elements, each as somebody would write it: what differs is
 * looked for where it can stand, in words and in links, and everything else is made ready here.
 */
export function templateOf(html: string): Template {
  const root = parseDocument(html, { lowerCaseAttributeNames: false }).children.find(
    DomUtils.isTag,
  );
  if (!root) throw new TypeError('The email has no element.');
  return nodeTemplate(root);
}

function nodeTemplate(node: Node): Template {
  if (DomUtils.isText(node)) return (fill) => fill(node.data);
  if (!DomUtils.isTag(node)) return () => null;
  const { href, ...attributes } = node.attribs;
  const props = propsOf(attributes);
  const children = node.children.map(nodeTemplate);
  return (fill) =>
    createElement(
      node.name,
      href === undefined ? props : { ...props, href: fill(href) },
      ...children.map((child) => child(fill)),
    );
}

const namesInReact: Readonly<Record<string, string>> = {
  class: 'className',
  'http-equiv': 'httpEquiv',
};

const propsOf = (attributes: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) =>
      name === 'style' ? [name, styleOf(value)] : [namesInReact[name] ?? name, value],
    ),
  );

const styleOf = (style: string): Record<string, string> =>
  Object.fromEntries(
    style.split(';').map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value.join(':')];
    }),
  );
