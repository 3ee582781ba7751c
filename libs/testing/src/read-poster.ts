import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import decodeQR from 'qr/decode.js';

/** What a printed poster is: how many sheets, how big in millimetres, and what a camera reads in its code. */
export interface ReadPoster {
  readonly sheets: number;
  readonly millimetres: readonly [number, number];
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly code: string;
}

const POINTS_PER_MM = 72 / 25.4;

/** Reads a PDF as it was printed, without the service that made it. */
export async function readPoster(bytes: Uint8Array): Promise<ReadPoster> {
  const pdf = await PDFDocument.load(bytes);
  const { width, height } = pdf.getPage(0).getSize();
  return {
    sheets: pdf.getPageCount(), millimetres: [Math.round(width / POINTS_PER_MM), Math.round(height / POINTS_PER_MM)], title: pdf.getTitle(),
    language: /\/Lang \(([a-z]+)\)/.exec(Buffer.from(bytes).toString('latin1'))?.[1], code: decodeQR(picture(squaresOf(pdf))),
  };
}

/** The dark squares of the code: each is drawn as a way round one unit. */
function squaresOf(pdf: PDFDocument): readonly (readonly [number, number])[] {
  const drawn = pdf.context.enumerateIndirectObjects().flatMap(([, one]) => {
    if (!(one instanceof PDFRawStream)) return [];
    try {
      return [inflateSync(one.contents).toString('latin1')];
    } catch {
      return [];
    }
  }).join('\n');
  return [...drawn.matchAll(/^(\d{1,6}) (\d{1,6}) m\n(\d{1,6}) \2 l\n\3 (\d{1,6}) l\n\1 \4 l\n\1 \2 l\nh/gm)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

const SCALE = 8;

function picture(squares: readonly (readonly [number, number])[]): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  const border = Math.min(...squares.map(([x]) => x));
  const size = (Math.max(...squares.map(([x]) => x)) + border + 1) * SCALE;
  const data = new Uint8Array(size * size * 3).fill(255);
  for (const [x, y] of squares) for (let row = 0; row < SCALE; row += 1) data.fill(0, ((y * SCALE + row) * size + x * SCALE) * 3, ((y * SCALE + row) * size + (x + 1) * SCALE) * 3);
  return { width: size, height: size, data };
}
