import type { Inline, Step } from '@calliope/content-sdk';
import { kitchenSinkStep } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { sinkOptions } from '../../test/sink-options.ts';
import { renderEmail } from '../email/render-email.tsx';
import { type CompileOptions, compileEmail } from './compile-email.ts';
import { personalise } from './personalise.ts';

const stopAddress = (token: string) => `https://example.com/stop/${token}`;
const settingsAddress = (token: string) => `https://example.com/settings/${token}`;

const compiling = (step: Step): CompileOptions => {
  const { fields: _, ...common } = sinkOptions(step);
  return { ...common, stopAddress, settingsAddress };
};

const direct = (step: Step, token: string, fields: Record<string, string>) =>
  renderEmail(step, {
    ...sinkOptions(step),
    stopAddress: stopAddress(token),
    settingsAddress: settingsAddress(token),
    fields,
  });

const names = [
  'Ada',
  'Zoë 7 O’Name',
  "O'Neil & Söhne",
  '<script>alert("1")</script>',
  '$& $1 $` $$',
  '\uE0000\uE001 and \uE000',
  'token-0-slot',
  'A\r\nBcc: b@example.com',
  '&amp; &#x27; &lt;',
  '\u202Eadnil',
  '🙂'.repeat(60),
  '   ',
  '',
];

describe.each(['en', 'es'] as const)('a compiled email (%s)', (locale) => {
  const step = kitchenSinkStep(locale);

  test.each(names)('is byte for byte what a direct rendering gives, for %j', async (firstName) => {
    const compiled = await compileEmail(step, compiling(step));
    const token = 'AbC-_9';
    expect(personalise(compiled, { token, fields: { firstName } })).toEqual(
      await direct(step, token, { firstName }),
    );
  });
});

test('who is not known is greeted as a direct rendering does', async () => {
  const step = kitchenSinkStep('en');
  const compiled = await compileEmail(step, compiling(step));
  expect(personalise(compiled, { token: 'a' })).toEqual(await direct(step, 'a', {}));
});

test('a field without a fallback leaves nothing, as in a direct rendering', async () => {
  const step = { ...kitchenSinkStep('en'), fields: { firstName: { fallback: '' } } };
  const compiled = await compileEmail(step, compiling(step));
  expect(personalise(compiled, { token: 'a' })).toEqual(await direct(step, 'a', {}));
});

test('a name right before the number of a source is tied to nothing', async () => {
  const line: Inline[] = [
    { type: 'field', field: 'firstName' },
    { type: 'cite', references: ['ames-2024'] },
  ];
  const step: Step = {
    ...kitchenSinkStep('en'),
    blocks: [{ type: 'paragraph', children: line }],
  };
  const compiled = await compileEmail(step, compiling(step));
  const fields = { firstName: 'Zoë 7 O’Name' };
  expect(personalise(compiled, { token: 'a', fields })).toEqual(await direct(step, 'a', fields));
});

test('what every object has is no field', async () => {
  const step = kitchenSinkStep('en');
  const odd = { ...step, fields: { ...step.fields, constructor: { fallback: 'x' } } };
  const compiled = await compileEmail(odd, compiling(odd));
  expect(personalise(compiled, { token: 'a' })).toEqual(await direct(odd, 'a', {}));
});

test.each(['', 'a b', 'a/b', 'a"b', 'ä'])('%j is no token', async (token) => {
  const step = kitchenSinkStep('en');
  const compiled = await compileEmail(step, compiling(step));
  expect(() => personalise(compiled, { token })).toThrow(RangeError);
});

test('an address that changes with the length of its token cannot be compiled', async () => {
  const step = kitchenSinkStep('en');
  const options = {
    ...compiling(step),
    stopAddress: (token: string) => `https://example.com/${token.length}/${token}`,
  };
  await expect(compileEmail(step, options)).rejects.toThrow('depends on it');
});
