import { createHash } from 'node:crypto';

/**
 * The source expression that lets a Content-Security-Policy accept one inline style: the SHA-256
 * of exactly these bytes, quoted.
 *
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 * @example
 * ```ts
 * import { styleHash } from '@calliope/page-shell';
 *
 * styleHash('');
 * // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 * ```
 */
export const styleHash = (css: string): string =>
  `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
