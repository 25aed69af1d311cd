import type { Email } from '@calliope/channel-email';

/** An email to one person, with everything that decides its bytes. */
export interface MailRequest {
  /** The same key is the same email. It stands in the `Message-ID`, too. */
  readonly key: string;
  readonly to: string;
  readonly email: Email;
}

/** What came of handing over an email. */
export type Outcome =
  | { readonly type: 'accepted'; readonly providerId: string }
  /** Not now. */
  | {
      readonly type: 'later';
      readonly code: string;
      /** Whether it may have been accepted nevertheless: the answer was lost. */
      readonly mayBeOut: boolean;
      /** How long the carrier asks to wait, in milliseconds. */
      readonly wait?: number | undefined;
    }
  /** Not this one: it was not accepted, and never will be. */
  | { readonly type: 'refused'; readonly code: string }
  /** Nobody can say whether it was accepted, and trying again would not tell. */
  | { readonly type: 'unclear'; readonly code: string };

/** What carries mail, and what it promises. */
export interface Transport {
  /** Stands in the ledger beside what it carried. */
  readonly name: 'resend' | 'smtp';
  /**
   * Whether an agreement lets it know who a clinic's patients are.
   *
   * @see https://www.ecfr.gov/current/title-45/section-164.504 paragraph (e)
   */
  readonly baa: boolean;
  /** For how long the same key is the same email to it, in milliseconds; 0 where it knows no keys. */
  readonly keyLife: number;
  /** How many emails it takes in a second. */
  readonly perSecond: number;
  /** Hands over an email. It says what came of it and throws nothing. */
  readonly send: (request: MailRequest, signal: AbortSignal) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}
