import { styleText } from 'node:util';
import type { Address } from './supervisor.ts';

/** Prints where everything can be opened: with colours on a terminal, plain in a pipe. */
export function printAddresses(title: string, addresses: readonly Address[]): void {
  const paint = (style: 'bold' | 'cyan' | 'dim', text: string) =>
    styleText(style, text, { stream: process.stdout });
  const width = Math.max(...addresses.map(({ label }) => label.length));
  const lines = addresses.map(
    ({ label, url }) => `  ${label.padEnd(width)}  ${paint('cyan', url)}`,
  );
  const end = paint('dim', 'Press Ctrl-C to stop.');
  process.stdout.write(`\n${paint('bold', title)}\n\n${lines.join('\n')}\n\n${end}\n`);
}
