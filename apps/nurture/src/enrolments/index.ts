export { changePlace } from './change-place.ts';
export { enrol } from './enrol.ts';
export {
  type EnrolmentRow,
  enrolmentsOf,
  placeColumns,
  placesOf,
} from './place-row.ts';
export { structureOf } from './structure-of.ts';
