import { formatReference, type Reference, referenceAddress } from '@calliope/content-sdk';
import { space } from '@calliope/design';
import { Anchor } from '../anchor.tsx';
import { join } from '../join.ts';
import { painted } from '../style/painted.ts';
import { below, small } from '../style/type.ts';
import { Title } from '../title.tsx';

interface SourcesProps {
  readonly title: string;
  readonly references: readonly Reference[];
}

/** The sources in the order of their numbers, each with where it can be read. */
export const Sources = ({ title, references }: SourcesProps) =>
  references.length > 0 && (
    <>
      <Title level={2}>{title}</Title>
      <ol
        {...painted(
          { ink: 'quiet' },
          { ...small, margin: `0 0 ${space(4)}px ${space(8)}px`, padding: 0 },
        )}
      >
        {join(references.map(source))}
      </ol>
    </>
  );

const source = (reference: Reference) => (
  <li style={below(2)}>
    {formatReference(reference)} {address(reference)}
  </li>
);

function address(reference: Reference) {
  const href = referenceAddress(reference);
  return href === undefined ? null : <Anchor href={href}>{breakable(href)}</Anchor>;
}

/** An address that breaks after a slash, rather than wherever a line of a phone ends. */
function breakable(href: string) {
  const [first = '', ...others] = href.replace(/^https:\/\//, '').split('/');
  const later = others.map((part) => (
    <>
      /<wbr />
      {part}
    </>
  ));
  return join([first, ...later]);
}
