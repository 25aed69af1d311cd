import { factOf, fallbackOf, type InlineRenderers, referenceNumber } from '@calliope/content-sdk';
import { cleanText } from './sheet/clean-text.ts';
import { plainWords } from './sheet/plain-words.ts';
import { addressInWords, linkTarget } from './sheet/printable-address.ts';
import type { SheetBlocks, SheetRuns } from './sheet/sheet-block.ts';

/** Every inline for paper, where an address must be read and not only clicked. */
export const handoutInlines: InlineRenderers<SheetBlocks, SheetRuns> = {
  text: (inline) => words(inline.text),
  strong: (inline, render) => [{ type: 'strong', runs: render.inlines(inline.children) }],
  emphasis: (inline, render) => [{ type: 'emphasis', runs: render.inlines(inline.children) }],
  link: (inline, render) => linked(inline.href, render.inlines(inline.children)),
  cite: (inline, render) => [
    { type: 'cite', numbers: inline.references.map((id) => referenceNumber(render.words, id)) },
  ],
  fact: (inline, render) => {
    const { value, href } = factOf(render.words, inline.fact);
    return href === undefined ? words(value) : clickable(href, words(value));
  },
  term: (inline) => words(inline.text),
  field: (inline, render) => words(fallbackOf(render.words, inline.field)),
  lineBreak: () => [{ type: 'lineBreak' }],
};

const words = (text: string): SheetRuns => [{ type: 'text', text: cleanText(text) }];

/** The words, and after them the address, unless the words already say it. */
function linked(href: string, label: SheetRuns): SheetRuns {
  if (linkTarget(href) === undefined) return label;
  const address = addressInWords(href);
  const said = plainWords(label).replaceAll('\u200b', '').includes(address);
  return said ? clickable(href, label) : clickable(href, [...label, ...words(` (${address})`)]);
}

function clickable(href: string, runs: SheetRuns): SheetRuns {
  const target = linkTarget(href);
  return target === undefined ? runs : [{ type: 'link', href: target, runs }];
}
