import type { Messages } from '@calliope/content-sdk';
import type { FormError } from '@calliope/page-shell';
import { type Address, readAddress, readFirstName } from '../people/index.ts';
import { isZone } from '../readers/zones.ts';

/** What somebody wrote into the form, as they wrote it. */
export interface SignUpValues {
  readonly address: string;
  readonly firstName: string;
  readonly language: string;
  readonly timeZone: string;
  readonly agree: string;
}

/** What the form asks for, understood. */
export interface SignUp {
  readonly address: Address;
  readonly firstName: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** The form understood, or all that is wrong with it in the order of its fields. */
export type ReadSignUp =
  | { readonly signUp: SignUp; readonly errors?: undefined }
  | { readonly signUp?: undefined; readonly errors: readonly FormError[] };

/** Reads the form. Nothing is dropped or put right in silence but the space around words. */
export function readSignUp(
  values: SignUpValues,
  locales: readonly string[],
  { signUp: labels }: Messages,
): ReadSignUp {
  const { address, fault } = readAddress(values.address);
  const firstName = readFirstName(values.firstName);
  const { language: locale, timeZone } = values;
  const errors = [
    fault && { field: 'address', text: addressLabel(fault, labels) },
    firstName === undefined && { field: 'firstName', text: labels.nameInvalid },
    !locales.includes(locale) && { field: 'language', text: labels.languageInvalid },
    !isZone(timeZone) && { field: 'timeZone', text: labels.timeZoneInvalid },
    values.agree === '' && { field: 'agree', text: labels.agreeMissing },
  ].filter((error) => typeof error === 'object');
  if (address === undefined || firstName === undefined || errors.length > 0) return { errors };
  return { signUp: { address, firstName, locale, timeZone } };
}

/** What is wrong with an address, in words. */
export const addressLabel = (
  fault: 'missing' | 'invalid' | 'letters',
  labels: Messages['signUp'],
): string =>
  ({
    missing: labels.addressMissing,
    invalid: labels.addressInvalid,
    letters: labels.addressLetters,
  })[fault];
