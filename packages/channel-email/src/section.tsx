import type { Channel } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { Title } from './title.tsx';

/** Renders a section: its title at the level of the place where it stands, then its words. */
export const section: Channel<ReactNode>['section'] = (
  { title, blocks, sections },
  level,
  render,
) => (
  <>
    <Title level={level}>{title}</Title>
    {render.blocks(blocks)}
    {render.sections(sections, level + 1)}
  </>
);
