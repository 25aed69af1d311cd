const allowed = /^(?:https|mailto|tel|sms):/i;

/** The address if a PDF may link to it: https, mailto, tel or sms; undefined for anything else. */
export const linkTarget = (href: string): string | undefined =>
  allowed.test(href) && href.length < 2000
    ? href.replace(/[\p{Cc}\s]/gu, encodeURIComponent)
    : undefined;

/** An address as it stands on paper: without its scheme, a slash at its end, and a query of sms. */
export const addressInWords = (href: string): string =>
  href
    .replace(/^(?:https:\/\/|mailto:|tel:|sms:)/i, '')
    .replace(/^([^/?]+)\/$/, '$1')
    .replace(/^(\+?[\d-]+)\?.*$/, '$1');
