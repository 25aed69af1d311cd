import type { Link } from 'mdast';
import { faults } from '../compile/faults.ts';
import type { Reader } from '../compile/parse/reader.ts';
import { documentAddress } from '../render/document-address.ts';
import type { Inline } from './schema.ts';

/** Reads a link, and refuses an address that is unsafe, incomplete or unencrypted. */
export function readLink(node: Link, reader: Reader): Inline | undefined {
  if (node.title) reader.report(faults.linkTitle(), node);
  if (!isSafe(node.url)) {
    reader.report(faults.unsafeLink(node.url), node);
    return undefined;
  }
  return { type: 'link', href: node.url, children: reader.inlines(node.children) };
}

function isSafe(href: string): boolean {
  if (documentAddress(href)) return true;
  if (/^(?:tel|sms):\+?[0-9]+$/.test(href)) return true;
  if (/^mailto:[^\s@?]+@[^\s@?]+$/.test(href)) return true;
  return href.startsWith('https://') && URL.canParse(href) && !new URL(href).username;
}
