/**
 * A program of its own, since a panic of the native engine ends the whole process: it is asked
 * about a handout and answers how many pages it takes.
 */
import type { ReviewState } from '@calliope/content-sdk';
import { answerQuestions } from '@calliope/content-sdk/compile';
import { loadRenderer } from '../engine/load-renderer.ts';
import { HandoutError } from '../handout-error.ts';
import { composeSheet } from '../sheet/compose-sheet.ts';
import type { MeasureAnswer, MeasureQuestion } from './measure-message.ts';

// As long as the address of a clinic's pages may be.
const site = 'https://patients.example.com';
/** A sign-off adds a line, and must not add a page to words that nobody has changed. */
const review: ReviewState = {
  state: 'signed',
  by: 'A Name of Thirty Letters Length',
  credential: 'MD, PhD',
  on: '2026-11-30',
  next: '2027-11-30',
};
let renderer: ReturnType<typeof loadRenderer> | undefined;

// Only the rule beside this file asks.
await answerQuestions((question) => measure(question as MeasureQuestion));

async function measure({ document, clinic, messages }: MeasureQuestion): Promise<MeasureAnswer> {
  try {
    renderer ??= loadRenderer();
    const sheet = composeSheet({ ...document, review }, { clinic, messages, site });
    return { pages: (await renderer)(JSON.stringify(sheet)).pages };
  } catch (error) {
    if (!(error instanceof HandoutError)) throw error;
    return { fault: { code: error.code, message: error.message } };
  }
}
