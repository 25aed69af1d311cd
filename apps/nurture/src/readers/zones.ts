const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
const known = new Set(zones);

/** Whether a name is that of a time zone, as the form offers them. */
export const isZone = (name: string): boolean => known.has(name);

/** Every time zone under its part of the world, in the order of the alphabet. */
export const zoneChoices = Object.entries(
  Object.groupBy(zones, (zone) => zone.slice(0, zone.indexOf('/'))),
).map(([label, names = []]) => ({
  label,
  options: names.map((value) => ({ value, label: placeName(value) })),
}));

/** `America/Argentina/Buenos_Aires` as people write it: `Argentina, Buenos Aires`. */
export function placeName(zone: string): string {
  return zone.split('/').slice(1).join(', ').replaceAll('_', ' ');
}
