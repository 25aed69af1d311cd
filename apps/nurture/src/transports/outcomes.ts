import type { SendCode } from '../send/send-fault.ts';
import type { Outcome } from './transport.ts';

export const accepted = (providerId: string): Outcome => ({ type: 'accepted', providerId });

/** Not now, and certainly not out. */
export const later = (code: SendCode, wait?: number): Outcome => ({
  ...{ type: 'later', code, mayBeOut: false },
  ...(wait !== undefined && { wait }),
});

/** Not now, and perhaps out. */
export const perhaps = (code: SendCode, wait?: number): Outcome => ({
  ...{ type: 'later', code, mayBeOut: true },
  ...(wait !== undefined && { wait }),
});

export const refused = (code: SendCode): Outcome => ({ type: 'refused', code });

export const unclear = (code: SendCode): Outcome => ({ type: 'unclear', code });
