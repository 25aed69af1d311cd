export { type Address, readAddress } from './address.ts';
export { type Asked, type Asking, ask } from './ask.ts';
export { askForRecord, askToMove } from './ask-for-letter.ts';
export { changeClock, changeEmails } from './change-emails.ts';
export { type Confirmed, confirm } from './confirm.ts';
export {
  findPerson,
  type PersonRow,
  personSuppression,
  suppressionOf,
} from './find-person.ts';
export { readFirstName } from './first-name.ts';
export { forget } from './forget.ts';
export { keepPromises } from './keep-promises.ts';
export { personById } from './person-by-id.ts';
export type { Programme } from './programme.ts';
export { type PersonRecord, recordOf } from './record-of.ts';
export { stop, undoStop } from './stop.ts';
