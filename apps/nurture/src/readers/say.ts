import type { Context } from 'hono';
import { type Message, messagePage } from './message.tsx';
import type { ReaderOptions } from './reader-options.ts';

/** Answers with a page that says one thing. */
export const say = (
  service: Pick<ReaderOptions, 'library'>,
  context: Context,
  message: Message,
  status: 200 | 404 | 410 | 413 | 415 | 503 = 200,
): Response | Promise<Response> => context.html(messagePage(service, message), status);
