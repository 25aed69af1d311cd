export { changePlace } from './change-place.ts';
export { enrol } from './enrol.ts';
export { type EnrolmentRow, enrolmentsOf, placeOf } from './place-row.ts';
