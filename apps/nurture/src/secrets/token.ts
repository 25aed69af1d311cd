import { createHash } from 'node:crypto';
import type { Random } from './keyring.ts';

/** An id or a token that nobody can guess: 128 bits in 22 letters that an address can hold. */
export const newToken = (random: Random): string => random(16).toString('base64url');

/** What is kept of a token, so that who reads the store can follow no link. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('base64url');
