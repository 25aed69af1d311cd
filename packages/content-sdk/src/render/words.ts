import type { FactValue } from '../schema/clinic.ts';
import type { Words } from '../schema/document.ts';
import type { GlossaryTerm } from '../schema/glossary-term.ts';
import { own } from './own.ts';

/**
 * The number of a reference in a document, counted from 1 in the order of first citation.
 *
 * @throws RangeError when the document does not list the reference: a fault of the compiler.
 * @example
 * ```ts
 * import { referenceNumber } from '@calliope/content-sdk';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * referenceNumber(kitchenSink('en'), 'bell-2025');
 * // 2
 * ```
 */
export function referenceNumber(words: Words, id: string): number {
  const index = words.references.findIndex((reference) => reference.id === id);
  return index < 0 ? missing('reference', id) : index + 1;
}

/**
 * A clinic fact as a reader meets it.
 *
 * @throws RangeError when the document does not list it.
 * @example
 * ```ts
 * import { factOf } from '@calliope/content-sdk';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * factOf(kitchenSink('en'), 'phone').href;
 * // 'tel:+13015550100'
 * ```
 */
export const factOf = (words: Words, id: string): FactValue =>
  own(words.facts, id) ?? missing('fact', id);

/**
 * The explanation of a term.
 *
 * @throws RangeError when the document does not list it.
 * @example
 * ```ts
 * import { termOf } from '@calliope/content-sdk';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * termOf(kitchenSink('en'), 'off-label').definition;
 * // 'Used in a way that has no approval yet.'
 * ```
 */
export const termOf = (words: Words, id: string): GlossaryTerm =>
  own(words.terms, id) ?? missing('term', id);

/**
 * What stands where a personal detail is unknown.
 *
 * @throws RangeError when it is not declared.
 * @example
 * ```ts
 * import { fallbackOf } from '@calliope/content-sdk';
 * import { kitchenSink } from '@calliope/content-sdk/testing';
 *
 * fallbackOf(kitchenSink('en'), 'firstName');
 * // 'there'
 * ```
 */
export const fallbackOf = (words: Words, name: string): string =>
  (own(words.fields, name) ?? missing('field', name)).fallback;

function missing(what: string, id: string): never {
  throw new RangeError(`The document does not list the ${what} "${id}" that its words use.`);
}
