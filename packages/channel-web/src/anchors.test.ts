import { kitchenSink } from '@calliope/content-sdk/testing';
import { expect, test } from 'vitest';
import { sectionAnchors } from './anchors.ts';

test('a section that comes twice has two ids', () => {
  const { sections } = kitchenSink('en');
  const again = structuredClone(sections);
  const anchorOf = sectionAnchors({ sections: [...sections, ...again] });
  expect([...sections, ...again].map(anchorOf)).toEqual(['every-block', 'every-block_2']);
  expect(again.flatMap((section) => section.sections).map(anchorOf)).toEqual(['inner_2']);
});
