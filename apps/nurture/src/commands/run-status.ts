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
    `${title('Letters')}${letters.sent} sent, ${letters.waiting} waiting, ${letters.trying} being sent`,
    ...letters.wanting.map(
      ({ state, reason, count }) =>
        `${title('')}${paint('yellow', `${count} ${state}`)}  ${reason ?? ''}  ${advice(state)}`,
    ),
    `${title('Suppressed')}${reasons(suppressed)}`,
    `${title('Keys')}${keys.join(', ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What to do about letters that did not go out. */
const advice = (state: string): string =>
  ({
    held: 'They go out by themselves once what they wait for is there.',
    unknown: 'They may have gone out, so they are not sent again.',
    refused: 'Nobody would carry them.',
  })[state] ?? '';

const reasons = (suppressed: Status['suppressed']): string =>
  Object.entries(suppressed)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ') || 'none';
