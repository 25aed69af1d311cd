import { z } from 'zod';

/** An encrypted address without a user name, a password or a character that could hide something. */
export const safeHttps = z
  .string()
  .regex(/^https:\/\/[^/?#@]+(?:[/?#][^\s\p{C}"<>\\]*)?$/u, 'Use a complete https:// address')
  .refine((address) => URL.canParse(address), 'Use a complete https:// address')
  .meta({ id: 'HttpsAddress', description: 'A complete address that starts with https://.' });
