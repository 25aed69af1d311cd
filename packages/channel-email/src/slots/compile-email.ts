import { isDeepStrictEqual } from 'node:util';
import type { Step } from '@calliope/content-sdk';
import type { Email } from '../email/email.ts';
import type { EmailOptions } from '../email/email-options.ts';
import { renderEmail } from '../email/render-email.tsx';
import { cut, type Pieces } from './cut.ts';
import { type Marks, marksFor } from './marks.ts';

/** What an email needs that is the same for every reader. */
export interface CompileOptions
  extends Omit<EmailOptions, 'fields' | 'stopAddress' | 'settingsAddress'> {
  /** Where a reader with a token stops the emails. It names no condition. */
  readonly stopAddress: (token: string) => string;
  /** Where a reader with a token pauses or changes them. */
  readonly settingsAddress?: ((token: string) => string) | undefined;
}

/** An email that was rendered once, with slots for what differs from reader to reader. */
export interface CompiledEmail {
  readonly from: string | undefined;
  readonly subject: string;
  readonly preheader: string;
  readonly html: Pieces;
  readonly text: Pieces;
  readonly headers: Readonly<Record<string, Pieces>>;
  /** What stands in for a field that is not known, by its name. */
  readonly fallbacks: Readonly<Record<string, string>>;
}

/**
 * Renders a step once for all its readers. It is rendered twice in truth, with marks of another
 * length, which proves that nothing around them depends on what will stand there.
 *
 * @throws RangeError as `renderEmail` does, and where a slot would change the words around it
 * @example
 * ```ts
 * import { compileEmail, personalise } from '@calliope/channel-email';
 * import {
 *   kitchenSinkClinic,
 *   kitchenSinkMessages,
 *   kitchenSinkStep,
 * } from '@calliope/content-sdk/testing';
 *
 * const compiled = await compileEmail(kitchenSinkStep('en'), {
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   site: 'https://example.com',
 *   stopAddress: (token) => `https://example.com/stop/${token}`,
 * });
 * personalise(compiled, { token: 'abc', fields: { firstName: 'Ada' } }).headers['List-Unsubscribe'];
 * // '<https://example.com/stop/abc>'
 * ```
 */
export async function compileEmail(step: Step, options: CompileOptions): Promise<CompiledEmail> {
  const [first, second] = await Promise.all(
    [1, 7].map(async (size) => {
      const marks = marksFor(step, size);
      return cutEmail(await renderEmail(step, withMarks(options, marks)), marks);
    }),
  );
  if (!first || !isDeepStrictEqual(first, second)) {
    throw new RangeError(`What surrounds a personal detail in "${step.id}" depends on it.`);
  }
  const fallbacks = Object.entries(step.fields).map(([name, { fallback }]) => [name, fallback]);
  return { ...first, fallbacks: Object.fromEntries(fallbacks) };
}

const withMarks = (options: CompileOptions, { fields, token }: Marks): EmailOptions => ({
  ...options,
  fields,
  stopAddress: options.stopAddress(token),
  settingsAddress: options.settingsAddress?.(token),
});

function cutEmail(email: Email, marks: Marks) {
  const { from, subject, preheader, html, text, headers } = email;
  const cutHeaders = Object.entries(headers).map(([name, value]) => [name, cut(value, marks)]);
  return {
    ...{ from, subject, preheader },
    html: cut(html, marks),
    text: cut(text, marks),
    headers: Object.fromEntries(cutHeaders),
  };
}
