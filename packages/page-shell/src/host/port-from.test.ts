import { expect, test } from 'vitest';
import { portFrom } from './port-from.ts';

test.each([
  [undefined, 4100],
  ['', 4100],
  ['0', 0],
  ['8080', 8080],
  [' 8080 ', 8080],
])('reads %j as %i', (value, port) => {
  expect(portFrom({ WEB_PORT: value }, 'WEB_PORT', 4100)).toBe(port);
});

test.each(['x', '80a', '-1', '65536', '1.5', '0x50', '1e3'])('refuses %j', (value) => {
  expect(() => portFrom({ WEB_PORT: value }, 'WEB_PORT', 4100)).toThrow(
    `WEB_PORT is "${value}", which is not a port. Set it to a number from 0 to 65535.`,
  );
});
