import { configurationOf, lockedVersion, program } from './peer.ts';
import type { Tool } from './tool.ts';

const cli = program('velite/bin/velite.js');

/** velite with its own Markdown schema. */
export const velite: Tool = {
  side: {
    name: 'velite',
    version: lockedVersion('velite'),
    peer: true,
    does: 'Front matter (its own zod 3), Markdown to HTML by s.markdown() (remark, GFM, rehype); its configuration looks up `related`.',
    doesNot:
      'Checks no links and ids; citations, facts, terms and includes stay words. One JSON per collection, no cache.',
  },
  does: {
    cold: 'checks and compiles everything',
    'nothing changed': 'compiles everything again',
    'one file changed': 'compiles everything again',
    saved: 'velite dev',
  },
  build: [cli, 'build', '--strict'],
  watch: { command: [cli, 'dev', '--strict'], ready: /watching for changes/ },
  configuration: configurationOf('velite'),
  leaves: ['.velite', 'public'],
  output: () => '.velite/articles.json',
  seconds: { cold: [0.5, 2.5], 'nothing changed': [0.5, 2.5], 'one file changed': [0.5, 2.5] },
};
