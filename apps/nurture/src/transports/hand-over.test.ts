import { expect, test } from 'vitest';
import { requestFor } from '../../test/transports/requests.ts';
import { handOver } from './hand-over.ts';
import type { Outcome } from './transport.ts';

const handOverTo = (outcome: Outcome) => handOver({ send: async () => outcome }, requestFor());

test('an email that was taken has an id', async () =>
  expect(await handOverTo({ type: 'accepted', providerId: 'one' })).toBe('one'));

test.each<[Outcome, string, boolean]>([
  [{ type: 'later', code: 'send/too-many', mayBeOut: false }, 'send/too-many', false],
  [{ type: 'refused', code: 'send/refused' }, 'send/refused', false],
  [{ type: 'unclear', code: 'send/unclear' }, 'send/unclear', true],
  [{ type: 'unclear', code: 'unheard/of' }, 'send/unclear', true],
])('%j is never taken as sent', async (outcome, code, mayBeOut) => {
  const handing = handOverTo(outcome);
  await expect(handing).rejects.toMatchObject({ code, mayBeOut });
  await expect(handing).rejects.not.toThrow('ada@');
});
