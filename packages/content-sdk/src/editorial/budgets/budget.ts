import type { Fault, Problem } from '../../compile/problem.ts';
import type { Rule, RuleContext } from '../../compile/rules/rule.ts';
import type { Document } from '../../schema/document.ts';

/** Something whose size a channel limits. */
export interface Measured {
  /** The node to report at. */
  readonly node: object;
  readonly size: number;
}

/** How much of something there is room for. */
export interface Budget {
  /** Of the rule: permanent and unique, lower-case words joined by hyphens. */
  readonly name: string;
  /** Of the fault: permanent and unique, such as `budget/title`. */
  readonly code: string;
  /** What is measured, in words that follow "The": `title`. */
  readonly what: string;
  /** What its size counts, such as `characters`. */
  readonly unit: string;
  readonly most: number;
  readonly least?: number;
  /** What to do about it. */
  readonly hint: string;
  /** What there is of it in a document. */
  readonly of: (document: Document, context: RuleContext) => Iterable<Measured>;
}

/**
 * A rule that keeps something within a size. The contract by which each channel brings budgets of
 * its own.
 *
 * @example
 * ```ts
 * import { budget } from '@calliope/content-sdk/editorial';
 *
 * const fewKeyFacts = budget({
 *   name: 'few-key-facts',
 *   code: 'budget/key-facts',
 *   what: 'list of key facts',
 *   unit: 'points',
 *   most: 8,
 *   hint: 'Keep what a reader must know who reads nothing else.',
 *   *of(document) {
 *     if (document.kind === 'article') yield { node: document, size: document.keyFacts.length };
 *   },
 * });
 * fewKeyFacts.name;
 * // 'few-key-facts'
 * ```
 */
export const budget = ({ name, of, ...limits }: Budget): Rule => ({
  name,
  *check(document, context): Iterable<Problem> {
    for (const { node, size } of of(document, context)) {
      const isOver = size > limits.most;
      const isUnder = limits.least !== undefined && size < limits.least;
      if (isOver || isUnder) yield context.error(overrun(limits, size), node);
    }
  },
});

function overrun(
  { code, what, unit, most, least, hint }: Omit<Budget, 'name' | 'of'>,
  size: number,
): Fault {
  const room = least === undefined ? `${most} are the most` : `${least} to ${most} are meant`;
  return { code, message: `The ${what} has ${size} ${unit}; ${room}.`, hint };
}
