import type { Paint } from './paint.ts';
import { table } from './table.ts';
import type { Verdict } from './verdicts.ts';

/** Every target on a line, with the figure and whether it is met. */
export const verdictLines = (verdicts: readonly Verdict[], paint: Paint): string =>
  table(
    verdicts.map(({ target, found, met }) => [
      { text: '' },
      met === undefined
        ? { text: '– not measured', paint: paint.dim }
        : met
          ? { text: '✓ met', paint: paint.good }
          : { text: '✗ not met', paint: paint.bad },
      { text: found ?? '' },
      { text: target },
    ]),
    ['left', 'left', 'right', 'left'],
  );
