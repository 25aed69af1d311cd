/** Three digits that mean something, without an exponent: `0.0123`, `1.23`, `123`. */
export function threeDigits(number: number): string {
  if (number === 0) return '0';
  const digits = 2 - Math.floor(Math.log10(Math.abs(number)));
  return number.toFixed(Math.min(4, Math.max(0, digits)));
}

/** How many times as much: `0.85×`, `9.8×`, `120×`. */
export const times = (ratio: number): string =>
  `${ratio.toFixed(ratio < 1 ? 2 : ratio < 100 ? 1 : 0)}×`;

/** A number of things, with commas: `10,000`. */
export const count = (number: number): string => number.toLocaleString('en-US');

/** A duration for people: `40 s`, `12 min`, `1 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
