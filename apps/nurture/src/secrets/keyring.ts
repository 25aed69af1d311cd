import { z } from 'zod';

/** A secret of 32 bytes from which everything else is derived. */
export interface Key {
  /** Names it in the store: `k1`, `k2`. */
  readonly id: string;
  readonly secret: Buffer;
}

/** Every key there ever was, oldest first. The last one writes; all of them read. */
export type Keyring = readonly [Key, ...Key[]];

const secret = z
  .base64()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'a key has 32 bytes');

/** How keys are kept in a file or in the environment. */
export const keyringShape = z.strictObject({
  schemaVersion: z.literal(1),
  keys: z
    .array(z.strictObject({ id: z.string().regex(/^k[1-9]\d*$/), secret }))
    .min(1)
    .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'a key is twice'),
});

/** The key that writes. */
export const newestOf = (keyring: Keyring): Key => keyring[keyring.length - 1] ?? keyring[0];

/** A keyring with one key more, which writes from now on. */
export const withNewKey = (keyring: Keyring, random: Random): Keyring => [
  ...keyring,
  { id: `k${keyring.length + 1}`, secret: random(32) },
];

/** The first keyring of a store. */
export const firstKeyring = (random: Random): Keyring => [{ id: 'k1', secret: random(32) }];

/** So many bytes that nobody can guess. */
export type Random = (bytes: number) => Buffer;

/** Keys as JSON for a file. */
export function keyringText(keyring: Keyring): string {
  const keys = keyring.map(({ id, secret }) => ({ id, secret: secret.toString('base64') }));
  return `${JSON.stringify({ schemaVersion: 1, keys }, null, 2)}\n`;
}
