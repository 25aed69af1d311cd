import type { Clinic, Document, Messages } from '@calliope/content-sdk';
import { typstEngine } from './engine/typst-engine.ts';
import { renderHandout } from './render-handout.ts';

/**
 * Puts one document on paper and lets the engine go: `print` of a `calliope.config.ts`, for review
 * packets. Codes lead to the website of the clinic.
 *
 * @throws HandoutError by rejecting, as `renderHandout`
 * @example
 * ```ts
 * import { printHandout } from '@calliope/channel-handout';
 * import { defineConfig } from '@calliope/content-sdk/compile';
 *
 * export default defineConfig({ locales: ['en'], defaultLocale: 'en', print: printHandout });
 * ```
 */
export async function printHandout(
  document: Document,
  library: { readonly messages: Readonly<Record<string, Messages>>; readonly clinic: Clinic },
): Promise<Uint8Array> {
  const messages = library.messages[document.locale];
  if (!messages) throw new RangeError(`The library has no messages in ${document.locale}.`);
  const { clinic } = library;
  const engine = typstEngine();
  try {
    const site = new URL(clinic.website).origin;
    return await renderHandout(document, { messages, clinic, site, engine });
  } finally {
    engine.close();
  }
}
