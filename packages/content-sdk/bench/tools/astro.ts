import { configurationOf, lockedVersion, program } from './peer.ts';
import type { Tool } from './tool.ts';

/** Astro's content layer, without a site around it. */
export const astro: Tool = {
  side: {
    name: 'Astro',
    version: lockedVersion('astro'),
    peer: true,
    does: 'astro sync with glob(): front matter (zod), Markdown to HTML by its default (satteri), `related` by reference().',
    doesNot:
      'Checks no links and ids; citations, facts, terms and includes stay words. Writes one data store.',
  },
  does: {
    cold: 'checks and renders everything',
    'nothing changed': 'reads all, renders nothing',
    'one file changed': 'reads all, renders one',
    saved: 'not measured: it would start a server',
  },
  build: [program('astro/bin/astro.mjs'), 'sync'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  configuration: configurationOf('astro'),
  leaves: ['.astro', '.astro-cache'],
  output: () => '.astro-cache/data-store.json',
  seconds: { cold: [1.2, 0.8], 'nothing changed': [1, 0.55], 'one file changed': [1, 0.55] },
};
