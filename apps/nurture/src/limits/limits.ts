import type { Limit } from './allow.ts';

const hour = 3_600_000;

/** How many people may ask from one network: a clinic's waiting room has one, too. */
export const asksOfNetwork: Limit = { kind: 'network', most: 20, within: hour };

/** How many letters one address gets, whoever asks for them. */
export const lettersToAddress: Limit = { kind: 'address', most: 3, within: 24 * hour };

/** A form is sent once: a second time is a slip of the hand, or somebody who replays it. */
export const sendsOfForm: Omit<Limit, 'most'> = { kind: 'form', within: 48 * hour };
