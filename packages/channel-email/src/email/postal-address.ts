import type { Clinic } from '@calliope/content-sdk';

/** Where a letter reaches the clinic, which the law wants in such mail. @see 15 U.S.C. 7704(a)(5) */
export const postalAddress = ({ street, city, region, postalCode }: Clinic): string =>
  `${street}, ${city}, ${region} ${postalCode}`;
