import { faults } from '../faults.ts';
import type { Fault } from '../problem.ts';

/** Every directive as it is written, by its name. */
const written: Readonly<Record<string, string>> = {
  cite: ':cite[murrough-2013]',
  fact: ':fact[phone]',
  term: ':term[off-label]',
  field: ':field[firstName]',
  include: '::include{faq="ID"} on a line of its own',
  figure: '::figure[Caption]{src="visit.svg" alt="…"} on a line of its own',
  'fill-in': '::fill-in[My ride home] on a line of its own',
  callout: ':::callout{tone="note"} on a line of its own, and ::: after its last line',
  question: ':::question[How?] on a line of its own, and ::: after its last line',
};

/** What is wrong with a directive that is not known where it stands. */
export function unknownDirective(name: string, known: readonly string[]): Fault {
  const example = Object.hasOwn(written, name) ? written[name] : undefined;
  return example ? faults.directiveColons(name, example) : faults.unknownDirective(name, known);
}
