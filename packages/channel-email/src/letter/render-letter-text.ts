import type { Notice } from '@calliope/content-sdk';
import { renderText } from '@calliope/content-sdk/text';
import { postalAddress } from '../email/postal-address.ts';
import type { LetterOptions } from './letter-options.ts';

/** The text part: the words, where to do the one thing, which comes before any other address, and who sent it. */
export function renderLetterText(letter: Notice, options: LetterOptions): string {
  const { messages, clinic, site, action } = options;
  const closing = action && `${action.label}:\n${action.address}`;
  const words = renderText(letter, { channel: 'email', messages, site, closing });
  const foot = [clinic.neutralName, postalAddress(clinic), clinic.phone];
  return `${words}\n${foot.join('\n')}\n`;
}
