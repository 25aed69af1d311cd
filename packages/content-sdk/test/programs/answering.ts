import { answerQuestions } from '../../src/compile/programs/answer-questions.ts';

let asked = 0;

/** Says what it was asked, and the how-manieth question that was; fails or ends when told to. */
await answerQuestions(async (question) => {
  asked += 1;
  if (question === 'fail') throw new Error('It cannot be measured.');
  if (question === 'end') process.abort();
  return { question, asked };
});
