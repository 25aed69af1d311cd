import { createRenderer, type Inline } from '@calliope/content-sdk';
import { textChannel } from '@calliope/content-sdk/text';
import type { ReactNode } from 'react';
import { each } from '../join.ts';
import type { WebBlock } from '../web-block.ts';

type Cell = readonly Inline[];

export const table: WebBlock<'table'> = (block, render) => {
  const plain = createRenderer(textChannel)(render.words);
  const cell = (children: Cell, index: number) =>
    index === 0 && namesRows(block.head) ? (
      <th scope="row">{render.inlines(children)}</th>
    ) : (
      <td>{render.inlines(children)}</td>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={block.head.map(plain.inlines).join(', ')}>
      <table>
        <thead>
          <tr>{each(block.head, (title) => columnTitle(render.inlines(title)))}</tr>
        </thead>
        <tbody>
          {each(block.rows, (row) => (
            <tr>{each(row, cell)}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const columnTitle = (title: ReactNode) => <th scope="col">{title}</th>;

/**
 * Whether the first cell of a row says what the row is about. With two columns both are often
 * lists side by side; with more, or without a title, the first one names the rows.
 */
const namesRows = (head: readonly Cell[]): boolean => head.length > 2 || head[0]?.length === 0;
