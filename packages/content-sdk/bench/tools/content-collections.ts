import { configurationOf, lockedVersion, program } from './peer.ts';
import type { Tool } from './tool.ts';

const cli = program('@content-collections/cli/dist/index.js');
const config = ['--config', 'content-collections.js'];

/** content-collections with its own Markdown compiler and its cache on disk. */
export const contentCollections: Tool = {
  side: {
    name: 'content-collections',
    version: lockedVersion('@content-collections/core'),
    peer: true,
    does: 'Front matter (zod), Markdown to HTML by compileMarkdown (remark, rehype); its configuration looks up `related`.',
    doesNot:
      'Checks no links and ids; tables, citations, facts, terms and includes stay words. One module per collection.',
  },
  does: {
    cold: 'checks and compiles everything',
    'nothing changed': 'reads all, compiles nothing',
    'one file changed': 'reads all, compiles one',
    saved: 'content-collections watch',
  },
  build: [cli, 'build', ...config],
  watch: { command: [cli, 'watch', ...config], ready: /start watching/ },
  configuration: configurationOf('content-collections'),
  leaves: ['.content-collections'],
  output: () => '.content-collections/generated/allArticles.js',
  seconds: { cold: [0.4, 2.8], 'nothing changed': [0.3, 0.4], 'one file changed': [0.3, 0.4] },
};
