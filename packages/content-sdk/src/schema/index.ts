export { block } from '../blocks/schema.ts';
export { inline } from '../inlines/schema.ts';
export { clinic, factValue } from './clinic.ts';
export { article, document, faq, field, handout, notice, step, words } from './document.ts';
export {
  articleFrontMatter,
  faqFrontMatter,
  handoutFrontMatter,
  noticeFrontMatter,
  stepFrontMatter,
} from './front-matter.ts';
export { glossaryFile, glossaryTerm } from './glossary-term.ts';
export { messages, messagesFile } from './messages.ts';
export { peopleFile, person } from './person.ts';
export { redirect, redirectsFile } from './redirects.ts';
export { reference } from './reference.ts';
export { referencesFile } from './references-file.ts';
export { review, reviewState } from './review.ts';
export { safetyFile, safetyLine, safetyLineSource } from './safety-line.ts';
export { origin, section } from './section.ts';
export { includeTarget, sequence, sequenceMove, sequenceStructure } from './sequence.ts';
export { type Upgraded, upgradeDocument } from './upgrade/upgrade-document.ts';
