import { factOf, fallbackOf, type InlineRenderers, referenceNumber } from '@calliope/content-sdk';
import { type ReactNode, useContext } from 'react';
import { Anchor } from './anchor.tsx';
import { Cited } from './cited.tsx';
import { hrefOf, type LinkTargets } from './href-of.ts';
import { GroundContext } from './style/ground.ts';
import { edge, painted } from './style/painted.ts';

/** Every inline as HTML for mail. */
export const createInlines = (targets: LinkTargets): InlineRenderers<ReactNode, ReactNode> => ({
  text: (inline) => inline.text,
  strong: (inline, render) => <Strong>{render.inlines(inline.children)}</Strong>,
  emphasis: (inline, render) => <em>{render.inlines(inline.children)}</em>,
  link: (inline, render) => linked(hrefOf(inline.href, targets), render.inlines(inline.children)),
  cite: (inline, render) => (
    <Cited numbers={inline.references.map((id) => referenceNumber(render.words, id))} />
  ),
  fact: (inline, render) => {
    const { value, href = '' } = factOf(render.words, inline.fact);
    return linked(hrefOf(href, targets), value);
  },
  term: (inline) => <Term>{inline.text}</Term>,
  // Not a bare text, so that no word of it is tied to what follows.
  field: (inline, render) => <>{fallbackOf(render.words, inline.field)}</>,
  lineBreak: () => <br />,
});

const linked = (href: string | undefined, label: ReactNode): ReactNode =>
  href === undefined ? label : <Anchor href={href}>{label}</Anchor>;

const Strong = ({ children }: { children: ReactNode }) => {
  const { strong } = useContext(GroundContext);
  return <strong {...painted({ ink: strong })}>{children}</strong>;
};

/** A word that is explained below, told apart by the dotted line that dictionaries use. */
const Term = ({ children }: { children: string }) => (
  <span
    {...painted({ rule: 'quiet' }, { borderBottom: edge(1, 'quiet').replace('solid', 'dotted') })}
  >
    {children}
  </span>
);
