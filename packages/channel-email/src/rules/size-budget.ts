import { fileURLToPath } from 'node:url';
import { askProgram, type Rule } from '@calliope/content-sdk/compile';
import type { MeasureQuestion } from './measure-question.ts';

/**
 * The most bytes of HTML, as it is sent. Gmail cuts an email off at about 102 KB, and with it the
 * link that stops the emails; what a transport adds and a longer name must fit as well.
 */
const most = 90_000;

// The sources hold JSX, which Node does not run, so that a test asks the built program too.
const program = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/rules/measure-child.js' : './measure-child.js',
  import.meta.url,
);
const manifest = new URL('../../package.json', program);

/** No email is so long that a mail program cuts its end off. */
export const sizeBudget: Rule = {
  name: 'email-size',
  restsOn: [program, manifest, new URL(import.meta.resolve('@calliope/design'))].map((url) =>
    fileURLToPath(url),
  ),
  *check(document, { clinic, messages, error }) {
    const labels = document.kind === 'step' ? messages() : undefined;
    if (document.kind !== 'step' || !labels) return;
    const bytes = measured({ step: document, clinic: clinic(), messages: labels });
    if (bytes > most) yield error(fault(bytes), document);
  },
};

function measured(question: MeasureQuestion): number {
  const bytes = askProgram(program, question);
  if (typeof bytes === 'number') return bytes;
  throw new TypeError('The program that measures an email gave no number.');
}

const fault = (bytes: number) => ({
  code: 'email/size',
  message: `Its HTML takes ${inKilobytes(bytes)} KB as it is sent; ${most / 1000} are the most.`,
  hint: 'Gmail cuts off what is beyond 102 KB, and with it the link that stops the emails. Include less, or make two steps of it.',
});

/** To one decimal and upwards, so that a size that is too large never reads as enough. */
const inKilobytes = (bytes: number): string => (Math.ceil(bytes / 100) / 10).toFixed(1);
