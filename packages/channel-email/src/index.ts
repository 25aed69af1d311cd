export { createEmailChannel, type EmailChannelOptions, emailChannel } from './channel.ts';
export type { Email } from './email/email.ts';
export type { EmailOptions } from './email/email-options.ts';
export { renderEmail } from './email/render-email.tsx';
export type { RevisionOf } from './href-of.ts';
export type { LetterAction, LetterOptions } from './letter/letter-options.ts';
export { renderLetter } from './letter/render-letter.tsx';
export { type CompiledEmail, type CompileOptions, compileEmail } from './slots/compile-email.ts';
export { type Personal, personalise } from './slots/personalise.ts';
