import type { Document } from '@calliope/content-sdk';
import type { HandoutEngine } from './engine/handout-engine.ts';
import { typstEngine } from './engine/typst-engine.ts';
import type { HandoutOptions } from './handout-options.ts';
import { composeSheet } from './sheet/compose-sheet.ts';

let shared: HandoutEngine | undefined;

/**
 * A document as a tagged PDF/UA-1 file with embedded fonts. It reads no clock: the same document
 * and options give the same bytes.
 *
 * @throws HandoutError by rejecting: `missing-glyph`, `missing-font`, `refused`, `engine-failed`
 * or `engine-missing`.
 * @example
 * ```ts
 * import { renderHandout } from '@calliope/channel-handout';
 * import { kitchenSink, kitchenSinkClinic, kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * const pdf = await renderHandout(kitchenSink('en'), {
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   site: 'https://example.com',
 *   paper: 'letter',
 * });
 * new TextDecoder().decode(pdf.subarray(0, 5));
 * // '%PDF-'
 * ```
 */
export async function renderHandout(
  document: Document,
  options: HandoutOptions,
): Promise<Uint8Array> {
  const engine = options.engine ?? sharedEngine();
  return engine.render(composeSheet(document, options));
}

function sharedEngine(): HandoutEngine {
  shared ??= typstEngine();
  return shared;
}
