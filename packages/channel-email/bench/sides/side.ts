/** Somebody who is to get the email. */
export interface Reader {
  readonly token: string;
  readonly firstName: string;
}

/** What a mail provider is asked to send. */
export interface Message {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A way to make one email for many readers. */
export interface EmailMaker {
  /** What is done once. It counts. */
  begin(): Promise<(reader: Reader) => Message | Promise<Message>>;
}

export type SideName = 'calliope' | 'react-email';
