import { styleText } from 'node:util';
import type { Context } from '../commands/context.ts';
import { runCommand } from '../commands/run-command.ts';
import { NurtureFault } from '../fault/nurture-fault.ts';
import type { Answer, Call } from './control-message.ts';

/** What a service lends to a command: its store, its words, its clock. */
export type Lent = Pick<Context, 'settings' | 'now' | 'library' | 'store' | 'letterWaits'>;

/** Does a command inside the service, with what it would print kept for whoever called. */
export async function answerCall(lent: Lent, { argv, cwd, input, colours }: Call): Promise<Answer> {
  const said: Answer['said'] = [];
  const say = (to: 'out' | 'err') => (text: string) => {
    said.push({ to, text });
  };
  const code = await runCommand(argv, {
    ...lent,
    ...{ cwd, out: say('out'), err: say('err') },
    input: async () => input,
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
    run: async () => {
      throw new NurtureFault('store/in-use', lent.settings.folder);
    },
    alone: async () => {
      throw new NurtureFault('store/in-use', lent.settings.folder);
    },
  });
  return { said, code };
}
