import type { PlannedStep, Structure } from './place.ts';

/** The steps that count from one event, in the order of their days. */
export const stepsFrom = (
  { steps }: Structure,
  from: PlannedStep['from'],
): readonly PlannedStep[] =>
  steps.filter((step) => step.from === from).sort((a, b) => a.day - b.day);
