import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Letters and figures only: channels wrap lines and number sources as they like. */
export const letters = (text: string): string =>
  text
    .replaceAll(/&#x27;|&#39;|&apos;|&rsquo;/g, "'")
    .replaceAll('&amp;', '&')
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The words of a PDF, page after page. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return pages.join(' ');
}
