import { createInterface } from 'node:readline';
import type { Reply } from './reply.ts';

/**
 * The other side of `askProgram`: answers the questions that this program is asked, one after the
 * other, until whoever asks has ended. An error is told to whoever asked, and the program goes on.
 *
 * @param answer gives what can be said as JSON
 * @example
 * ```ts
 * import { answerQuestions } from '@calliope/content-sdk/compile';
 *
 * const answering = answerQuestions(async (question) => ({ asked: question }));
 * process.stdin.destroy();
 * await answering;
 * ```
 */
export async function answerQuestions(
  answer: (question: unknown) => Promise<unknown>,
): Promise<void> {
  for await (const line of createInterface(process.stdin)) {
    const reply = await answer(JSON.parse(line)).then(told, fault);
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}

const told = (value: unknown): Reply => ({ answer: JSON.stringify(value) });

const fault = (error: unknown): Reply => ({
  fault: error instanceof Error ? error.message : String(error),
});
