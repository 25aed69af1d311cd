import type { Email } from '@calliope/channel-email';
import { type Handover, mailRequest } from '../../src/transports/mail-request.ts';

const stop = 'https://emails.example.com/stop/abc';

/** An email of a sequence, as the channel makes one for a clinic that readers reach by https. */
export const sequenceEmail: Email = {
  from: '"Example Clinic, Inc." <guide@example.com>',
  subject: 'Your first visit: ¿qué sigue?',
  preheader: '',
  html: '<p>Bring a list of your medicines.</p>',
  text: 'Bring a list of your medicines.\n.\n..\n',
  headers: {
    'X-Calliope-Revision': 'a1a1a1a1a1a1a1a1',
    'List-Unsubscribe': `<${stop}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
};

/** An email that answers somebody: there is nothing to stop. */
export const letterEmail: Email = { ...sequenceEmail, headers: {} };

/** How an email is handed over in tests. */
export const handover: Handover = {
  ...{ key: 'delivery-7/welcome', to: 'ada@example.com', replyTo: 'desk@example.com' },
};

/** A request for an email to Ada. */
export const requestFor = (email: Email = sequenceEmail, how: Partial<Handover> = {}) =>
  mailRequest(email, { ...handover, ...how });

/** A time limit that no test reaches. */
export const patience = () => AbortSignal.timeout(30_000);
