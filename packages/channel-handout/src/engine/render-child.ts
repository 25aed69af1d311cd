/**
 * Runs in a process of its own, because a panic of the native engine ends the whole process. One
 * sheet at a time; between two, the message boundary lets the engine's objects be freed.
 */
import { HandoutError } from '../handout-error.ts';
import { loadRenderer } from './load-renderer.ts';
import type { RenderReply, RenderRequest } from './render-message.ts';

let renderer: ReturnType<typeof loadRenderer> | undefined;

process.on('SIGINT', () => {
  // Ctrl-C reaches the whole group; the parent decides when to stop.
});
process.on('disconnect', () => process.exit());
// The channel carries what the parent's engine sends and nothing else.
process.on('message', (message) => void answer(message as RenderRequest));

async function answer({ sheet }: RenderRequest): Promise<void> {
  const reply = await render(sheet);
  await new Promise((resolve) => setImmediate(resolve));
  process.send?.(reply);
}

async function render(sheet: string): Promise<RenderReply> {
  try {
    renderer ??= loadRenderer();
    return { pdf: (await renderer)(sheet).pdf };
  } catch (error) {
    if (!(error instanceof HandoutError)) throw error;
    return { fault: { code: error.code, message: error.message } };
  }
}
