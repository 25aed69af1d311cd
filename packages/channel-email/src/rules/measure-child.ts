/**
 * A program of its own, since a rule cannot wait for what is rendered in its process: it is asked
 * about an email and answers how many bytes its HTML takes as it is sent.
 */
import { answerQuestions } from '@calliope/content-sdk/compile';
import { renderEmail } from '../email/render-email.tsx';
import type { MeasureQuestion } from './measure-question.ts';
import { quotedPrintable } from './quoted-printable.ts';

// Addresses that are longer than a clinic's own will be.
const site = `https://${'a'.repeat(40)}.example.com`;
const addresses = {
  site,
  stopAddress: `${site}/stop/${'0'.repeat(64)}`,
  settingsAddress: `${site}/settings/${'0'.repeat(64)}`,
};

await answerQuestions(async (question) => {
  // Only the rule beside this file asks.
  const { step, clinic, messages } = question as MeasureQuestion;
  const options = { ...addresses, clinic, messages, revisionOf: () => '0'.repeat(64) };
  const { html } = await renderEmail(step, options);
  return Buffer.byteLength(quotedPrintable(html));
});
