import { type Step, shortRevision } from '@calliope/content-sdk';

/**
 * The headers that say which words an email carries and how a mail program stops it with one
 * click. Documents are named by their revisions only, since their ids name what is treated.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8058
 */
export function headersOf(step: Step, stop: URL): Readonly<Record<string, string>> {
  const revisions = [step, ...step.includes].map(({ revision }) => shortRevision(revision));
  return {
    'X-Calliope-Revision': revisions.map(hexadecimal).join(', '),
    ...(stop.protocol === 'https:' && {
      'List-Unsubscribe': `<${stop.href}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}

function hexadecimal(revision: string): string {
  if (/^[0-9a-f]{16}$/.test(revision)) return revision;
  throw new RangeError('A revision is not a digest, so it cannot stand in a header.');
}
