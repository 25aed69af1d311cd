/**
 * A program of its own, since a panic of the native engine ends the whole process: a question as
 * JSON on standard input, how many pages it takes on standard output.
 */
import { text } from 'node:stream/consumers';
import { loadRenderer } from '../engine/load-renderer.ts';
import { HandoutError } from '../handout-error.ts';
import { composeSheet } from '../sheet/compose-sheet.ts';
import type { MeasureAnswer, MeasureQuestion } from './measure-message.ts';

// Only the rule beside this file asks.
const question = JSON.parse(await text(process.stdin)) as MeasureQuestion;
process.stdout.write(JSON.stringify(await measure(question)));

async function measure({ document, clinic, messages }: MeasureQuestion): Promise<MeasureAnswer> {
  // As long as the address of a clinic's pages may be.
  const site = 'https://patients.example.com';
  try {
    const render = await loadRenderer();
    return {
      pages: render(JSON.stringify(composeSheet(document, { clinic, messages, site }))).pages,
    };
  } catch (error) {
    if (!(error instanceof HandoutError)) throw error;
    return { fault: { code: error.code, message: error.message } };
  }
}
