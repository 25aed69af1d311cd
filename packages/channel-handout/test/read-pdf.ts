import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens the bytes of a PDF as a reader would, and closes them after `ask`. */
export async function withPdf<T>(
  bytes: Uint8Array,
  ask: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  // The reader takes the bytes away from whoever passes them, so it gets a copy.
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    return await ask(await loading.promise);
  } finally {
    await loading.destroy();
  }
}

/** The words of every page in reading order, without what is marked as an artifact (footers). */
export const readPdf = (bytes: Uint8Array): Promise<string> =>
  withPdf(bytes, async (pdf) => (await pagesOf(pdf, true)).join('\n'));

/** The words of each page, footers included. */
export const readPages = (bytes: Uint8Array): Promise<string[]> =>
  withPdf(bytes, (pdf) => pagesOf(pdf, false));

async function pagesOf(pdf: PDFDocumentProxy, withoutArtifacts: boolean): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: boolean[] = [];
    let text = '';
    for (const item of items) {
      if ('str' in item) {
        if (!withoutArtifacts || !open.includes(true))
          text += item.hasEOL ? `${item.str}\n` : item.str;
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact');
    }
    pages.push(text);
  }
  return pages;
}
