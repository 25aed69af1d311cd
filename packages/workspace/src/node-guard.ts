const needed = 24;

/**
 * Ends the process with a clear sentence where Node is too old for this repository.
 *
 * @param version such as `process.versions.node`
 */
export function guardNode(version: string): void {
  if (Number.parseInt(version, 10) >= needed) return;
  process.stderr.write(
    `This needs Node ${needed}, but this is Node ${version}. Run it through npm, which finds the Node that the repository installs: npm start, npm test, npm run dev.\n`,
  );
  process.exit(2);
}
