/** What the keeper of a server can be told; to end, it is disconnected. */
export type Command = 'crash' | 'start';

/** What the keeper answers: where the server is, or what went wrong. */
export type Answer = { readonly url: string } | { readonly fault: string };

/** The address in an answer. */
export function addressOf(answer: Answer): string {
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.url;
}
