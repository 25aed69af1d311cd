export type { Block } from './blocks/schema.ts';
export type { Inline } from './inlines/schema.ts';
export type { LibraryData } from './library/library-data.ts';
export { type Library, openLibrary } from './library/open-library.ts';
export type { BlockRenderers, Channel, InlineRenderers, Render } from './render/channel.ts';
export { clinicFacts } from './render/clinic-facts.ts';
export { createRenderer } from './render/create-renderer.ts';
export { type DocumentAddress, documentAddress } from './render/document-address.ts';
export { formatReference, referenceAddress } from './render/format-reference.ts';
export { onChannel } from './render/on-channel.ts';
export { dayInWords, reviewInWords } from './render/review-in-words.ts';
export { revisionPath, shortRevision } from './render/revision.ts';
export { safetyOn } from './render/safety-on.ts';
export { factOf, fallbackOf, referenceNumber, termOf } from './render/words.ts';
export type { Clinic, FactValue } from './schema/clinic.ts';
export type {
  Article,
  Document,
  Faq,
  Field,
  Handout,
  Notice,
  Step,
  Words,
} from './schema/document.ts';
export type { GlossaryTerm } from './schema/glossary-term.ts';
export type { Messages } from './schema/messages.ts';
export type { Person } from './schema/person.ts';
export type { Redirect } from './schema/redirects.ts';
export type { Reference } from './schema/reference.ts';
export type { Review, ReviewState } from './schema/review.ts';
export type { ChannelName, Mention, SafetyLine } from './schema/safety-line.ts';
export type { Origin, Section } from './schema/section.ts';
export type { IncludeTarget, Sequence, SequenceMove } from './schema/sequence.ts';
