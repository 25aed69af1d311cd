import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safetyOn } from '../../render/safety-on.ts';
import { kitchenSink, kitchenSinkStep } from '../../testing/kitchen-sink.ts';
import type { Document } from '../document.ts';
import { documentVersion } from '../ids.ts';
import { channelName, type SafetyLine } from '../safety-line.ts';
import { upgrade1To2 } from './upgrade-1-to-2.ts';
import { upgradeDocument } from './upgrade-document.ts';
import { upgrades } from './upgrades.ts';

/** A document as version 1 had it: a list of lines for each channel. */
function asVersion1({ safety, ...rest }: Document) {
  const owed = channelName.options.map((channel) => [
    channel,
    safetyOn({ safety }, channel).map(({ channels: _, ...line }) => line),
  ]);
  return { ...rest, schemaVersion: 1, safety: Object.fromEntries(owed) };
}

const line = (id: string, channels: SafetyLine['channels']): SafetyLine => ({
  ...{ id, tone: 'note', lead: false, channels, children: [{ type: 'text', text: `Line ${id}.` }] },
});

test('a document of today is what it was', () =>
  expect(upgradeDocument(kitchenSink('en')).document).toEqual(kitchenSink('en')));

test('a document of version 1 keeps its words and its revision', () => {
  for (const document of [kitchenSink('en'), kitchenSink('es'), kitchenSinkStep('en')]) {
    expect(upgradeDocument(asVersion1(document)).document).toEqual(document);
  }
});

test('every channel gets its lines in the order that it had them', () =>
  fc.assert(
    fc.property(
      fc.array(fc.subarray([...channelName.options], { minLength: 1 }), { maxLength: 9 }),
      (owing) => {
        const safety = owing.map((channels, index) => line(`l${index}`, channels));
        const document = { ...kitchenSink('en'), safety };
        const upgraded = upgradeDocument(asVersion1(document)).document;
        expect(upgraded?.safety).toHaveLength(safety.length);
        for (const channel of channelName.options) {
          expect(safetyOn(upgraded ?? { safety: [] }, channel)).toEqual(
            safetyOn(document, channel),
          );
        }
      },
    ),
    { seed: 20261123 },
  ));

test('a line between two others stays between them', () => {
  const safety = [
    line('a', ['web', 'handout']),
    line('b', ['email']),
    line('c', ['web', 'email']),
    line('d', ['handout']),
  ];
  const { document } = upgradeDocument(asVersion1({ ...kitchenSink('en'), safety }));
  expect(document?.safety.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

describe('an upgrade is total', () => {
  test('whatever it gets, it gives something and changes nothing of what it got', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (rest, safety) => {
        const old = { ...rest, schemaVersion: 1, safety };
        const before = structuredClone(old);
        expect(upgrade1To2(old)['schemaVersion']).toBe(2);
        expect(old).toEqual(before);
      }),
      { seed: 20261123 },
    ));

  test('lists that contradict each other lose no line', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    const safety = { web: [a, b], email: [b, a], handout: [] };
    expect(upgrade1To2({ safety })['safety']).toHaveLength(3);
  });

  test('there is a step from every older version', () => {
    const older = Array.from({ length: documentVersion.value - 1 }, (_, index) => index + 1);
    expect(Object.keys(upgrades).map(Number)).toEqual(older);
  });
});

test.each([
  ['nothing', undefined, 'document/invalid'],
  ['a list', [], 'document/invalid'],
  ['no version', { kind: 'article' }, 'document/invalid'],
  ['version 0', { ...kitchenSink('en'), schemaVersion: 0 }, 'document/invalid'],
  ['a word too much', { ...kitchenSink('en'), colour: 'red' }, 'document/invalid'],
  ['no review', { ...kitchenSink('en'), review: undefined }, 'document/invalid'],
  ['no safety', { ...kitchenSink('en'), schemaVersion: 1, safety: {} }, 'document/invalid'],
  ['a newer version', { ...kitchenSink('en'), schemaVersion: 3 }, 'document/newer'],
])('%s is a fault with something to do', (_, stored, code) => {
  const { document, fault } = upgradeDocument(stored);
  expect(document).toBeUndefined();
  expect(fault?.code).toBe(code);
  expect(fault?.hint.length).toBeGreaterThan(5);
});

test('sections nested by the ten thousand are a fault and not a crash', () => {
  const [inner] = kitchenSink('en').sections;
  let section = inner;
  for (let depth = 0; section && depth < 20_000; depth += 1) {
    section = { ...section, sections: [section] };
  }
  const { fault } = upgradeDocument({ ...kitchenSink('en'), sections: [section] });
  expect(fault?.message).toContain('nested');
});
