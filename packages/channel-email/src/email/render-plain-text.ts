import type { Step } from '@calliope/content-sdk';
import { renderText } from '@calliope/content-sdk/text';
import type { Addresses } from './addresses.ts';
import type { EmailOptions } from './email-options.ts';
import { postalAddress } from './postal-address.ts';

/** The text part: the whole step in words, then who sent it, why, and how to stop it. */
export function renderPlainText(
  step: Step,
  options: EmailOptions,
  { stop, settings }: Addresses,
): string {
  const { messages, clinic, site } = options;
  const words = renderText(step, { channel: 'email', messages, site });
  const foot = [
    clinic.neutralName,
    postalAddress(clinic),
    clinic.phone,
    '',
    messages.whyThisEmail,
    `${messages.stopEmails}: ${stop.href}`,
    ...(settings ? [`${messages.changeEmails}: ${settings.href}`] : []),
  ];
  return `${words}\n${foot.join('\n')}\n`;
}
