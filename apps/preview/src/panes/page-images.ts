import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One page of a PDF as a picture. */
export interface PageImage {
  /** Counts from 1. */
  readonly number: number;
  readonly png: Uint8Array;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture for each CSS pixel. */
const density = 1.5;

/** Draws every page of a PDF. */
export async function pageImages(pdf: Uint8Array): Promise<readonly PageImage[]> {
  // pdf.js takes the bytes away from whoever hands them over.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const pages: PageImage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: density });
    const canvas = createCanvas(viewport.width, viewport.height);
    // The canvas of this library has what pdf.js uses of the browser's.
    type PageCanvas = Parameters<typeof page.render>[0]['canvas'];
    await page.render({ canvas: canvas as unknown as PageCanvas, viewport }).promise;
    pages.push({
      number,
      png: await canvas.encode('png'),
      width: viewport.width / density,
      height: viewport.height / density,
    });
  }
  await task.destroy();
  return pages;
}
