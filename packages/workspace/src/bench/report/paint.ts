import { styleText } from 'node:util';

/** How words are painted; as they are, where there is no terminal to show it. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

/** Colours for a stream: none in a pipe, and none where NO_COLOR asks for none. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { stream });
  return { bold: style('bold'), dim: style('dim'), good: style('green'), bad: style('red') };
}

const asItIs = (text: string): string => text;

/** Words as they are. */
export const plainPaint: Paint = { bold: asItIs, dim: asItIs, good: asItIs, bad: asItIs };
