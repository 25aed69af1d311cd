import { kitchenSink } from '@calliope/content-sdk/testing';
import { expect, test } from 'vitest';
import { otherAnchors, sectionAnchors } from './anchors.ts';

test('a section that comes twice has two ids', () => {
  const { sections } = kitchenSink('en');
  const again = structuredClone(sections);
  const anchorOf = sectionAnchors({ sections: [...sections, ...again] });
  expect([...sections, ...again].map(anchorOf)).toEqual(['every-block', 'every-block_2']);
  expect(again.flatMap((section) => section.sections).map(anchorOf)).toEqual(['inner_2']);
});

test('another id leads to the first section that has it, and to none where a section has it now', () => {
  const { sections } = kitchenSink('en');
  const all = [...sections, ...structuredClone(sections)];
  const others = otherAnchors(
    { sections: all },
    () => ['before', 'inner'],
    sectionAnchors({ sections: all }),
  );
  expect(all.map(others)).toEqual([['before'], []]);
});
