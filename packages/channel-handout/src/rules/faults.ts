import type { Fault } from '@calliope/content-sdk/compile';

/** A handout takes more paper than it may. */
export const overBudget = (pages: number, most: number): Fault => ({
  code: 'handout/pages',
  message: `It takes ${pages} pages of Letter at 12 points; ${most} ${most === 1 ? 'is' : 'are'} the most.`,
  hint: 'Include fewer or shorter sections, or declare more pages: in the front matter.',
});

/** There could be no PDF of these words. */
export const undrawable = (why: string): Fault => ({
  code: 'handout/undrawable',
  message: why,
  hint: 'Correct what it names; until then nobody can print this sheet.',
});

/** Nobody knows how much paper it takes. */
export const unmeasured = (why: string): Fault => ({
  code: 'handout/unmeasured',
  message: `Its pages could not be counted here. ${why}`,
  hint: 'Check it again on a machine that can draw handouts.',
});
