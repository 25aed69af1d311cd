export { indexesOf, indexOf } from './blind-index.ts';
export { derive } from './derive.ts';
export { fingerprintOf } from './fingerprint.ts';
export { type Keyring, newestOf, type Random } from './keyring.ts';
export { hasKeyring, type KeySource, openKeyring, writeKeyring } from './open-keyring.ts';
export { seal, unseal } from './seal.ts';
export { newToken, tokenHash } from './token.ts';
