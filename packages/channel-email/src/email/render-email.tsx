import { onChannel, type Step } from '@calliope/content-sdk';
import { render } from 'react-email';
import { addressesOf } from './addresses.ts';
import type { Email } from './email.ts';
import type { EmailOptions } from './email-options.ts';
import { EmailPage } from './email-page.tsx';
import { finished } from './finished.ts';
import { headersOf } from './headers.ts';
import { mailbox } from './mailbox.ts';
import { oneLine } from './one-line.ts';
import { renderPlainText } from './render-plain-text.ts';
import { withFields } from './with-fields.ts';

/**
 * A step of a sequence as an email: HTML that loads nothing, plain text with the same words, and
 * the headers that go with them. The same step and options give the same bytes.
 *
 * @throws RangeError when the site, the stop address or the sender is not what it must be
 * @example
 * ```ts
 * import { renderEmail } from '@calliope/channel-email';
 * import {
 *   kitchenSinkClinic,
 *   kitchenSinkMessages,
 *   kitchenSinkStep,
 * } from '@calliope/content-sdk/testing';
 *
 * const email = await renderEmail(kitchenSinkStep('en'), {
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   site: 'https://example.com',
 *   stopAddress: 'https://example.com/stop/token',
 *   fields: { firstName: 'Ada' },
 * });
 * email.headers['List-Unsubscribe'];
 * // '<https://example.com/stop/token>'
 * ```
 */
export async function renderEmail(step: Step, options: EmailOptions): Promise<Email> {
  const { clinic, sender } = options;
  const addresses = addressesOf(step, options);
  const personal = withFields(onChannel(step, 'email'), options.fields);
  const html = await render(<EmailPage step={personal} options={options} addresses={addresses} />);
  return {
    ...(sender !== undefined && { from: mailbox(clinic.neutralName, sender) }),
    subject: oneLine(step.subject),
    preheader: oneLine(step.preheader),
    html: finished(html),
    text: renderPlainText(personal, options, addresses),
    headers: headersOf(step, addresses.stop),
  };
}
