const needed = 24;

/** Ends the process with a clear sentence where Node is too old to run the rest. */
export function requireNode(version: string): void {
  if (Number.parseInt(version, 10) >= needed) return;
  process.stderr.write(
    `calliope needs Node ${needed} and this is ${version}. Run it with npx or from an npm script: the repository brings its own Node.\n`,
  );
  process.exit(2);
}
