import type { Side } from '../bench.ts';
import type { Paint } from './paint.ts';

/** Who takes part, in which version, and what each does and does not do. */
export const sideLines = (sides: readonly Side[], paint: Paint): string =>
  sides
    .map(({ name, version, does, doesNot }) =>
      [`  ${paint.bold(`${name} ${version}`)}`, `    ${does}`, `    ${paint.dim(doesNot)}`].join(
        '\n',
      ),
    )
    .join('\n');
