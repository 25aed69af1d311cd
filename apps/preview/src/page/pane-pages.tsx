import type { PageImage } from '../panes/page-images.ts';
import { sheetsStyle, textStyle } from './bench-style.ts';

/** Plain text as it arrives, in a page of its own. */
export const textPage = (text: string) => (
  <html lang="en">
    <head>
      <title>Plain text</title>
      <style>{textStyle}</style>
    </head>
    <body>
      <pre>{text}</pre>
    </body>
  </html>
);

/** The pages of a handout, one below the other. */
export const sheetsPage = (pages: readonly PageImage[]) => (
  <html lang="en">
    <head>
      <title>Handout</title>
      <style>{sheetsStyle}</style>
    </head>
    <body>
      {pages.map(({ number, png, width, height }) => (
        <img
          key={number}
          src={`data:image/png;base64,${Buffer.from(png).toString('base64')}`}
          alt={`Page ${number} of ${pages.length}`}
          width={width}
          height={height}
        />
      ))}
    </body>
  </html>
);
