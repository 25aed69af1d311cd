export type { Act, Part, Signed, Withdrawn } from './act.ts';
export type { Changed, SignOffPlace } from './change-sign-offs.ts';
export { type LiveLibrary, liveLibrary } from './live-library.ts';
export { type RecordedTranslations, recordTranslation } from './record-translation.ts';
export { SignOffRefusal } from './refusal.ts';
export { type Signature, type SignedOff, type SignedSubject, sign } from './sign.ts';
export type { Subject } from './subject.ts';
export { unsign, type Withdrawal, type WithdrawnSignOffs } from './unsign.ts';
export { verifySignOffs } from './verify-sign-offs.ts';
