import { renderHandout } from '@calliope/channel-handout';
import { type PageImage, pageImages } from './page-images.ts';
import type { PaneSubject } from './pane.ts';

/** Draws the pages of a handout from its real PDF bytes, once for each revision. */
export function handoutPane(): (subject: PaneSubject) => Promise<readonly PageImage[]> {
  let drawn: { readonly key: string; readonly pages: Promise<readonly PageImage[]> } | undefined;
  return ({ library, document, messages, site }) => {
    const key = `${document.revision} ${JSON.stringify([messages, document.review])}`;
    if (drawn?.key !== key) {
      const pdf = renderHandout(document, { messages, clinic: library.data.clinic, site });
      drawn = { key, pages: pdf.then(pageImages) };
    }
    return drawn.pages;
  };
}
