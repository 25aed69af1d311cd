import { paletteCss } from '@calliope/design';
import { blocks } from './blocks.ts';
import { elsewhere } from './elsewhere.ts';
import { ground } from './ground.ts';
import { parts } from './parts.ts';

/**
 * The one style of every page, exactly as it stands in the HTML: a host allows it by its hash.
 *
 * @example
 * ```ts
 * import { webStyle } from '@calliope/channel-web';
 * import { createHash } from 'node:crypto';
 *
 * const source = `'sha256-${createHash('sha256').update(webStyle).digest('base64')}'`;
 * ```
 */
export const webStyle: string =
  paletteCss() + [...ground, ...parts, ...blocks, ...elsewhere].join('');
