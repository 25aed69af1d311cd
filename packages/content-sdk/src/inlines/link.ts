import type { Link } from 'mdast';
import { faults } from '../compile/faults.ts';
import type { Reader } from '../compile/parse/reader.ts';
import { documentAddress } from '../render/document-address.ts';
import { safeHttps } from '../schema/safe-https.ts';
import type { Inline } from './schema.ts';

/** Reads a link, and refuses an address that is unsafe, incomplete or unencrypted. */
export function readLink(node: Link, reader: Reader): Inline | undefined {
  if (node.title) reader.report(faults.linkTitle(), node);
  if (!isSafe(node.url)) {
    reader.report(faults.unsafeLink(node.url), node);
    return undefined;
  }
  const children = reader.inlines(node.children);
  if (children.length === 0) reader.report(faults.emptyLink(), node);
  return { type: 'link', href: node.url, children };
}

function isSafe(href: string): boolean {
  if (documentAddress(href)) return true;
  if (/^(?:tel|sms):\+?[0-9]+$/.test(href)) return true;
  if (/^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(href)) return true;
  return safeHttps.safeParse(href).success;
}
