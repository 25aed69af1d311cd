import { z } from 'zod';
import type { Arrived } from './mail-mistakes.ts';

const list = z.object({
  data: z.array(z.object({ to: z.array(z.string()), subject: z.string(), created_at: z.string() })),
});

/** What an inbox has got, by its own account. The step is the first word of the subject. */
export async function arrivedIn(inbox: string): Promise<readonly Arrived[]> {
  // By a token of its own: the inbox counts the requests of each, and refuses too many.
  const headers = { authorization: 'Bearer re_judge' };
  const { data } = list.parse(await (await fetch(`${inbox}/emails`, { headers })).json());
  return data.map(({ to: [to = ''], subject, created_at: at }) => ({
    ...{ to, step: subject.split(',')[0] ?? '', at: Date.parse(at) },
  }));
}
