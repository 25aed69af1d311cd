#!/usr/bin/env node
import * as module from 'node:module';

// Before anything is loaded that an old Node does not know.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `nurture needs Node 24 and this is ${process.versions.node}. Run it with npx or from an npm script: the repository brings its own Node.\n`,
  );
  process.exit(2);
}
// Compiling the code again for every call would take longer than many a call.
module.enableCompileCache?.();
await import('../dist/cli.js');
