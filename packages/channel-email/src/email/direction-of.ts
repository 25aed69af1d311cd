const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi']);

/** The direction in which a language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';
