import type { Clinic, FactValue } from '../schema/clinic.ts';

/**
 * The facts of a clinic by the id that `:fact[…]` uses. What is not known is not there.
 *
 * @example
 * ```ts
 * import { clinicFacts } from '@calliope/content-sdk';
 * import { kitchenSinkClinic } from '@calliope/content-sdk/testing';
 *
 * clinicFacts(kitchenSinkClinic).get('phone')?.href;
 * // 'tel:+13015550100'
 * ```
 */
export function clinicFacts(clinic: Clinic): ReadonlyMap<string, FactValue> {
  const { street, city, region, postalCode, website, email } = clinic;
  const facts = new Map<string, FactValue>([
    ['name', { value: clinic.name }],
    ['neutral-name', { value: clinic.neutralName }],
    ['phone', { value: clinic.phone, href: `tel:+1${clinic.phone.replaceAll('-', '')}` }],
    ['address', { value: `${street}, ${city}, ${region} ${postalCode}` }],
    ['website', { value: new URL(website).host, href: website }],
  ]);
  if (email) facts.set('email', { value: email, href: `mailto:${email}` });
  return facts;
}
