import { revisionPath, type Step } from '@calliope/content-sdk';
import type { EmailOptions } from './email-options.ts';

/** The addresses around the words. */
export interface Addresses {
  readonly readOnline: string;
  readonly stop: URL;
  readonly settings: URL | undefined;
}

/** @throws RangeError when the site or the stop address cannot be led to */
export const addressesOf = (step: Step, options: EmailOptions): Addresses => ({
  readOnline: originOf(options.site) + revisionPath(step.revision),
  stop: webAddress(options.stopAddress, 'stop address'),
  settings:
    options.settingsAddress === undefined
      ? undefined
      : webAddress(options.settingsAddress, 'settings address'),
});

/** @throws RangeError when the site is not an origin */
export function originOf(site: string): string {
  if (URL.parse(site)?.origin !== site || !isWeb(new URL(site))) {
    throw new RangeError(`The site is "${site}". Give its origin, such as https://example.com.`);
  }
  return site;
}

/** @throws RangeError when it cannot be led to */
export function webAddress(address: string, name = 'address'): URL {
  const url = URL.parse(address);
  if (url === null || !isWeb(url)) {
    throw new RangeError(`The ${name} "${address}" is not an address on the web.`);
  }
  return url;
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';
