import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import type { Tool } from './tool.ts';

const bin = fileURLToPath(new URL('../../bin/calliope.js', import.meta.url));

/** Ours, as a user runs it. */
export const calliope: Tool = {
  side: {
    name: 'Calliope',
    version: manifest.version,
    peer: false,
    does: 'Checks front matter (zod), links, ids, citations, facts, terms, safety lines; resolves includes.',
    doesNot:
      'Writes one typed module per document, with a tree of blocks: no HTML, which channels make of it later.',
  },
  does: {
    cold: 'checks and compiles everything',
    'nothing changed': 'looks at every file, and at its cache',
    'one file changed': 'compiles it and what includes it, writes what differs',
    saved: 'calliope build --watch',
  },
  build: [bin, 'build', '.'],
  watch: { command: [bin, 'build', '--watch', '.'], ready: /Watching/ },
  leaves: ['dist', '.calliope*', 'node_modules/.cache'],
  output: (article) => `dist/articles/en/${article}.js`,
  seconds: { cold: [0.4, 0.6], 'nothing changed': [0.2, 0.02], 'one file changed': [0.2, 0.04] },
};
