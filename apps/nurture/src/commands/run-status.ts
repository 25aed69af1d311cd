import type { Context } from './context.ts';
import { type Status, statusOf } from './status-of.ts';

/** `nurture status` */
export async function runStatus({ json }: { readonly json?: true }, context: Context) {
  const store = await context.store();
  const status = await store.read((tables) => statusOf(tables, context.now()));
  context.out(
    json ? `${JSON.stringify({ command: 'status', ...status })}\n` : inWords(status, context),
  );
}

function inWords(status: Status, { paint }: Context): string {
  const { people, due, letters, enrolments, suppressed, keys } = status;
  const title = (text: string) => paint('bold', text.padEnd(12));
  const lines = [
    `${title('People')}${people.confirmed} confirmed, ${people.unconfirmed} not yet`,
    ...enrolments.map(
      ({ sequence, version, state, count }, at) =>
        `${title(at === 0 ? 'Enrolments' : '')}${sequence} ${version.slice(0, 8)}  ${state} ${count}`,
    ),
    `${title('Due')}${due.now} now${due.next ? `, the next at ${due.next.toISOString()}` : ''}`,
    `${title('Letters')}${letters.waiting} waiting, ${letters.givenUp} given up`,
    `${title('Suppressed')}${reasons(suppressed)}`,
    `${title('Keys')}${keys.join(', ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

const reasons = (suppressed: Status['suppressed']): string =>
  Object.entries(suppressed)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ') || 'none';
