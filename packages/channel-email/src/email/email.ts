/** One email, ready for any transport: every header is one line without control characters. */
export interface Email {
  /** `Name <address>` as in RFC 5322, where the options name a sender. */
  readonly from?: string;
  readonly subject: string;
  /** What an inbox shows beside the subject. It is in the HTML too. */
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** Further headers by name. */
  readonly headers: Readonly<Record<string, string>>;
}
