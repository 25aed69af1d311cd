import { Resend, type Response as SdkResponse } from 'resend';

/** What came back, or how far the request got. */
export type Answer =
  | {
      readonly status: number;
      readonly headers: Headers;
      /** What was answered, as JSON where it is that. Nothing where it broke off. */
      readonly body: unknown;
      readonly whole: boolean;
    }
  /** Whether the request may have been read by somebody. */
  | { readonly reached: boolean };

/**
 * The SDK, which writes the request, with its door to the network watched. By itself it gives a
 * refused connection, a lost answer and an answer that is no JSON as the same error; the status
 * that it names is what the answer says of itself, and an answer `null` looks like success.
 */
export class WatchedResend extends Resend {
  answer: Answer = { reached: false };

  override async fetchRequest<Data>(
    path: string,
    options: RequestInit,
  ): Promise<SdkResponse<Data>> {
    this.answer = await ask(this.baseUrl + path, options);
    // Nobody reads this: the answer says more.
    const error = { name: 'application_error', message: '', statusCode: null } as const;
    return { data: null, error, headers: null };
  }
}

async function ask(url: string, options: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    // A redirect would take the email, and whom it is for, to somebody else.
    response = await fetch(url, { ...options, redirect: 'manual' });
  } catch (error) {
    return { reached: !neverConnected(error) };
  }
  const { status, headers } = response;
  try {
    return { status, headers, body: parsed(await response.text()), whole: true };
  } catch {
    return { status, headers, body: undefined, whole: false };
  }
}

/** What Node says only before there is a connection. */
const beforeConnection = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

const neverConnected = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  beforeConnection.includes(String(error.cause.code));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
