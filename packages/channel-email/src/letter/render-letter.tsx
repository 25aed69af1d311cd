import { type Notice, onChannel, revisionPath, shortRevision } from '@calliope/content-sdk';
import { render } from 'react-email';
import { originOf, webAddress } from '../email/addresses.ts';
import type { Email } from '../email/email.ts';
import { finished } from '../email/finished.ts';
import { mailbox } from '../email/mailbox.ts';
import { oneLine } from '../email/one-line.ts';
import type { LetterOptions } from './letter-options.ts';
import { LetterPage } from './letter-page.tsx';
import { renderLetterText } from './render-letter-text.ts';

/**
 * A notice as an email that answers what somebody did: confirm your address, here is your link. It
 * is no step of a sequence, so there is nothing to stop. It may go to somebody who is no reader of
 * ours, so it carries no safety lines: they tell what is treated.
 *
 * @throws RangeError when the site, the address of the action or the sender is not what it must be
 * @example
 * ```ts
 * import { renderLetter } from '@calliope/channel-email';
 * import { loadLibrary } from '@calliope/content';
 * import { openLibrary } from '@calliope/content-sdk';
 *
 * const library = openLibrary(await loadLibrary());
 * const messages = library.messages('en');
 * const letter = await renderLetter(library.notice('confirm-address', 'en'), {
 *   messages,
 *   clinic: library.data.clinic,
 *   site: 'https://example.com',
 *   subject: messages.signUp.confirmSubject,
 *   preheader: messages.signUp.confirmPreheader,
 *   action: { label: messages.signUp.confirm, address: 'https://example.com/confirm/token' },
 * });
 * letter.subject;
 * // 'Please confirm your address'
 * ```
 */
export async function renderLetter(notice: Notice, options: LetterOptions): Promise<Email> {
  const { clinic, sender, action } = options;
  originOf(options.site);
  if (action) webAddress(action.address);
  const letter = onChannel({ ...notice, safety: [] }, 'email');
  const readOnline = options.site + revisionPath(notice.revision);
  const html = await render(
    <LetterPage letter={letter} options={options} readOnline={readOnline} />,
  );
  return {
    ...(sender !== undefined && { from: mailbox(clinic.neutralName, sender) }),
    subject: oneLine(options.subject),
    preheader: oneLine(options.preheader),
    html: finished(html),
    text: renderLetterText(letter, options),
    headers: { 'X-Calliope-Revision': shortRevision(notice.revision) },
  };
}
