import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as Chromium prints it: compressed streams, in which letters are numbers of glyphs that a font's own table turns
 * back. Read with every table in turn, so that no word is missed; what comes out is for searching, not for reading.
 */
export function pdfText(pdf: Buffer): string {
  const streams = streamsOf(pdf);
  const tables = streams.filter((stream) => stream.includes('beginbfchar') || stream.includes('beginbfrange')).map(tableOf);
  const shown = streams.filter((stream) => /\bT[jJ]\b/.test(stream)).map((stream) => [...stream.matchAll(/<([0-9A-Fa-f\s]+)>/g)].map(([, glyphs]) => glyphs!.replaceAll(/\s/g, '')));
  const read = shown.flatMap((texts) => tables.map((table) => texts.map((glyphs) => (glyphs.match(/.{4}/g) ?? []).map((glyph) => table.get(glyph.toLowerCase()) ?? '').join('')).join('')));
  return [pdf.toString('latin1'), ...streams, ...read].join('\n');
}

function streamsOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
    const from = index + word.length;
    try {
      return [inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')];
    } catch {
      return [];
    }
  });
}

const lettersOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function tableOf(stream: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [, block] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, letters] of block!.matchAll(/<([0-9A-Fa-f]{4})>\s*<((?:[0-9A-Fa-f]{4})+)>/g)) table.set(glyph!.toLowerCase(), lettersOf(letters!));
  }
  for (const [, block] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, letters] of block!.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>/g)) {
      for (let glyph = parseInt(first!, 16); glyph <= parseInt(last!, 16); glyph += 1) {
        table.set(glyph.toString(16).padStart(4, '0'), String.fromCharCode(parseInt(letters!, 16) + glyph - parseInt(first!, 16)));
      }
    }
  }
  return table;
}
