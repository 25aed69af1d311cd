import { revisionPath, type Step } from '@calliope/content-sdk';
import type { EmailOptions } from './email-options.ts';

/** The addresses around the words. */
export interface Addresses {
  readonly readOnline: string;
  readonly stop: URL;
}

/** @throws RangeError when the site or the stop address cannot be led to */
export function addressesOf(step: Step, { site, stopAddress }: EmailOptions): Addresses {
  if (URL.parse(site)?.origin !== site || !isWeb(new URL(site))) {
    throw new RangeError(`The site is "${site}". Give its origin, such as https://example.com.`);
  }
  const stop = URL.parse(stopAddress);
  if (stop === null || !isWeb(stop)) {
    throw new RangeError(`The stop address "${stopAddress}" is not an address on the web.`);
  }
  return { readOnline: site + revisionPath(step.revision), stop };
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';
