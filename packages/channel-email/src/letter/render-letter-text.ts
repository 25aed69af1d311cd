import type { Notice } from '@calliope/content-sdk';
import { renderText } from '@calliope/content-sdk/text';
import { postalAddress } from '../email/postal-address.ts';
import type { LetterOptions } from './letter-options.ts';

/** The text part: the words, where to do the one thing, and who sent it. */
export function renderLetterText(letter: Notice, options: LetterOptions): string {
  const { messages, clinic, site, action } = options;
  const words = renderText(letter, { channel: 'email', messages, site });
  const foot = [clinic.neutralName, postalAddress(clinic), clinic.phone];
  const doing = action ? `${action.label}:\n${action.address}\n\n` : '';
  return `${words}\n${doing}${foot.join('\n')}\n`;
}
