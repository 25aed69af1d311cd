export type { Paint } from './grid-lines.ts';
export type { Itinerary, Person } from './itinerary.ts';
export { monthGrids } from './month-grids.ts';
export { simulate } from './simulate.ts';
export { svgCalendar } from './svg/svg-calendar.ts';
export { type Shown, textCalendar } from './text-calendar.ts';
