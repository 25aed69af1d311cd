#!/usr/bin/env node
// Before anything is loaded that an old Node does not know.
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `nurture needs Node 24 and this is ${process.versions.node}. Run it with npx or from an npm script: the repository brings its own Node.\n`,
  );
  process.exit(2);
}
await import('../dist/cli.js');
