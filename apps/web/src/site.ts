import { createHash } from 'node:crypto';

/** One answer of the site, ready to be sent. */
export interface SiteFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** A strong validator: the digest of the bytes. */
  readonly etag: string;
  /** Whether search engines are to leave it out. */
  readonly noindex: boolean;
}

/** Everything that the site serves, by path. */
export interface Site {
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Where the page of a path is that has another path now. */
  readonly moved: ReadonlyMap<string, string>;
  /** The answer to any other path, by the locale of the folder it is in. */
  readonly notFound: (path: string) => SiteFile;
}

/** A page of the site. */
export const htmlFile = (html: string, noindex = false): SiteFile =>
  siteFile(html, 'text/html; charset=utf-8', noindex);

/** A plain text of the site. */
export const textFile = (text: string): SiteFile =>
  siteFile(text, 'text/plain; charset=utf-8', false);

function siteFile(text: string, type: string, noindex: boolean): SiteFile {
  const body = new TextEncoder().encode(text);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, type, etag, noindex };
}
