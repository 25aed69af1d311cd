import type { Channel } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import type { OtherIds, SectionAnchor } from './anchors.ts';
import { each } from './join.ts';

/**
 * Renders a section with its id, its title at the level of the place where it stands. In the title
 * are the places to which links with its other ids lead: they have no words, so that nothing is
 * seen or read aloud, and a browser finds them without a script.
 */
export const createSection =
  (anchorOf: SectionAnchor, otherIds: OtherIds): Channel<ReactNode>['section'] =>
  (section, level, render) => (
    <section id={anchorOf(section)}>
      <Title level={level}>
        {each(otherIds(section), (id) => (
          <span id={id} />
        ))}
        {section.title}
      </Title>
      {render.blocks(section.blocks)}
      {render.sections(section.sections, level + 1)}
    </section>
  );

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const Title = ({ level, children }: { level: number; children: ReactNode }) => {
  const Heading = headings[level - 1] ?? 'h6';
  return <Heading>{children}</Heading>;
};
