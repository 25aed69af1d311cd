import { isIPv4 } from 'node:net';

/**
 * Whether a host is this machine. Names are not looked up: only the one that always means this
 * machine counts.
 *
 * @param host as it stands in a URL, `[::1]` included
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3
 */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'));
