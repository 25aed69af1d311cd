export { todayIn } from '../cli/today-in.ts';
export { countsInWords, foundInWords } from './counts-in-words.ts';
export type {
  DocumentStatus,
  ProblemCounts,
  SharedStatus,
  SignOffStatus,
  Status,
} from './document-status.ts';
export { readingGrade } from './reading-grade.ts';
export { signOffInWords } from './sign-off-in-words.ts';
export { statusOf } from './status-of.ts';
