export { allow } from './allow.ts';
export { allowOnce } from './allow-once.ts';
export { asksOfNetwork, lettersToAddress, sendsOfForm } from './limits.ts';
export { networkKey } from './network-key.ts';
