export { movePlace, type StepMap } from './move-place.ts';
export { next } from './next.ts';
export {
  type Calendar,
  enrolled,
  type Outcome,
  type Place,
  type PlanEvent,
  type Structure,
} from './place.ts';
export { sendWindow } from './send-window.ts';
