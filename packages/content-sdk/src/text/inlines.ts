import type { InlineRenderers } from '../render/channel.ts';
import { documentAddress } from '../render/document-address.ts';
import { factOf, fallbackOf, referenceNumber } from '../render/words.ts';

/** Every inline as plain text. A web address follows its words, unless it is them. */
export const textInlines: InlineRenderers<string, string> = {
  text: (inline) => inline.text,
  strong: (inline, render) => render.inlines(inline.children),
  emphasis: (inline, render) => render.inlines(inline.children),
  link: (inline, render) => {
    const label = render.inlines(inline.children);
    const leadsOut = inline.href.startsWith('https:') && !documentAddress(inline.href);
    return leadsOut && label !== inline.href ? `${label} (${inline.href})` : label;
  },
  cite: (inline, render) =>
    `[${inline.references.map((id) => referenceNumber(render.words, id)).join(', ')}]`,
  fact: (inline, render) => factOf(render.words, inline.fact).value,
  term: (inline) => inline.text,
  field: (inline, render) => fallbackOf(render.words, inline.field),
  lineBreak: () => '\n',
};
