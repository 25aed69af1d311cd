export { changePlace } from './change-place.ts';
export { type Enrolling, enrol } from './enrol.ts';
export { type EnrolmentRow, enrolmentsOf, placeOf } from './place-row.ts';
