/** The schema admits only North American numbers, whose country code is 1. @see RFC 3966 */
export const telephone = (phone: string): string => `tel:+1${phone.replaceAll('-', '')}`;
