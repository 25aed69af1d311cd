import type { Email } from '@calliope/channel-email';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { SendFault } from '../send/send-fault.ts';
import type { Store } from '../store/store.ts';
import {
  type DueLetter,
  openLetter,
  postponeLetter,
  settleLetter,
  type TakenLetter,
  takeDueLetters,
} from './due-letters.ts';

/** What sending letters needs. */
export interface Post {
  readonly store: Store;
  readonly compose: (letter: DueLetter) => Promise<Email>;
  /** Hands an email to whoever carries it. The same key is the same email. */
  readonly send: (email: Email, to: string, key: string) => Promise<unknown>;
  /** Is told why a letter was not sent; never to whom. */
  readonly report: (fault: string) => void;
  readonly now: () => Date;
}

/** How long a letter waits after each try, in minutes. Then it is given up. */
const waits = [1, 5, 15, 60, 240, 720];
const atOnce = 20;

/** Sends every letter that is due, and tries later those that nobody would carry. */
export async function sendDueLetters(post: Post): Promise<number> {
  let sent = 0;
  for (;;) {
    const due = await takeDueLetters(post.store, atOnce, post.now());
    if (due.length === 0) return sent;
    for (const one of due) sent += (await sendLetter(post, one)) ? 1 : 0;
  }
}

async function sendLetter(post: Post, letter: TakenLetter): Promise<boolean> {
  try {
    const opened = openLetter(post.store, letter);
    await post.send(await post.compose(opened), opened.to, `letter-${letter.id}`);
  } catch (error) {
    const isLost = error instanceof SendFault && error.mayBeOut;
    const wait = isLost ? undefined : waits[letter.tries - 1];
    const until = wait === undefined ? null : new Date(post.now().getTime() + wait * 60_000);
    await postponeLetter(post.store, letter.id, until);
    const isKnown = error instanceof SendFault || error instanceof NurtureFault;
    const why = isKnown ? error.code : 'a fault of this program';
    const next =
      until === null ? 'It is given up.' : `It is tried again at ${until.toISOString()}.`;
    post.report(`Letter ${letter.id} (${letter.kind}) was not sent: ${why}. ${next}`);
    return false;
  }
  await settleLetter(post.store, letter.id, post.now());
  return true;
}
