/** Names that the standard has replaced, where Node still lists the old one. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const zones = Intl.supportedValuesOf('timeZone')
  .filter((zone) => zone.includes('/'))
  .map((zone) => renamed[zone] ?? zone)
  .sort();

/** Whether a name is that of a place's time zone, also under a name that is no longer listed. */
export function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]*(\/[A-Z0-9][\w+-]*)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Every time zone under its part of the world, and first the one that is chosen, if it is not there. */
export const zoneChoices = (chosen: string) => [
  ...(isZone(chosen) && !zones.includes(chosen) ? [choiceOf(chosen)] : []),
  ...groups,
];

/** `America/Argentina/Buenos_Aires` as people write it: `Argentina, Buenos Aires`. */
export const placeName = (zone: string): string =>
  zone.split('/').slice(1).join(', ').replaceAll('_', ' ');

const choiceOf = (zone: string) => ({ value: zone, label: placeName(zone) });

const groups = Object.entries(
  Object.groupBy(zones, (zone) => zone.slice(0, zone.indexOf('/'))),
).map(([label, names = []]) => ({ label, options: names.map(choiceOf) }));
