import type { Channel } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import type { SectionAnchor } from './anchors.ts';

/** Renders a section with its id, its title at the level of the place where it stands. */
export const createSection =
  (anchorOf: SectionAnchor): Channel<ReactNode>['section'] =>
  (section, level, render) => (
    <section id={anchorOf(section)}>
      <Title level={level}>{section.title}</Title>
      {render.blocks(section.blocks)}
      {render.sections(section.sections, level + 1)}
    </section>
  );

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

const Title = ({ level, children }: { level: number; children: string }) => {
  const Heading = headings[level - 1] ?? 'h6';
  return <Heading>{children}</Heading>;
};
