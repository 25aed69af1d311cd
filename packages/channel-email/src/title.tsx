import { painted } from './style/painted.ts';
import { title } from './style/type.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A title at a heading level from 1 to 6. */
export const Title = ({ level, children }: { level: number; children: string }) => {
  const Heading = headings[level - 1] ?? 'h6';
  return <Heading {...painted({ ink: 'ink' }, title(level))}>{children}</Heading>;
};
