import { kitchenSink } from '@calliope/content-sdk/testing';
import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { renderSink } from '../test/render-sink.ts';

/** What a scanner reads on the last page of a PDF drawn at 144 dots per inch. */
async function scanned(pdf: Uint8Array): Promise<string | undefined> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(document.numPages);
  const viewport = page.getViewport({ scale: 2 });
  const canvas = createCanvas(viewport.width, viewport.height);
  // The canvas of this library has what pdf.js uses of the browser's.
  type PageCanvas = Parameters<typeof page.render>[0]['canvas'];
  await page.render({ canvas: canvas as unknown as PageCanvas, viewport }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  await task.destroy();
  return read(new Uint8ClampedArray(data), canvas.width, canvas.height);
}

// The package is CommonJS: under nodenext its function is the default of its default.
const read = (pixels: Uint8ClampedArray, width: number, height: number) =>
  jsQR.default(pixels, width, height)?.data;

test.each(['colour', 'bw'] as const)(
  'the code on paper opens the address beside it: %s',
  async (print) => {
    expect(await scanned(await renderSink(kitchenSink('en'), { print }))).toBe(
      'https://example.com/r/e3f4a5b6e3f4a5b6',
    );
  },
);
