/**
 * A program of its own, since a rule cannot wait for what is rendered in this process: a question
 * as JSON on standard input, the bytes of the HTML as it is sent on standard output.
 */
import { text } from 'node:stream/consumers';
import { renderEmail } from '../email/render-email.tsx';
import type { MeasureQuestion } from './measure-question.ts';
import { quotedPrintable } from './quoted-printable.ts';

// Only the rule beside this file asks.
const { step, clinic, messages } = JSON.parse(await text(process.stdin)) as MeasureQuestion;
// Addresses that are longer than a clinic's own will be.
const site = `https://${'a'.repeat(40)}.example.com`;
const { html } = await renderEmail(step, {
  ...{ clinic, messages, site },
  stopAddress: `${site}/stop/${'0'.repeat(64)}`,
  revisionOf: () => '0'.repeat(64),
});
process.stdout.write(JSON.stringify(Buffer.byteLength(quotedPrintable(html))));
