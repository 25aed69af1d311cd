import type { ReactNode } from 'react';
import { each } from '../join.ts';

/** The safety lines that lead: whom to call now. First on every page, and again at its end. */
export const Strip = ({ lines }: { lines: readonly ReactNode[] }) =>
  lines.length > 0 && (
    <div className="strip">
      <div className="column">
        {each(lines, (line) => (
          <p>{line}</p>
        ))}
      </div>
    </div>
  );
