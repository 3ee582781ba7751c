import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.js';
import { csvOf } from './table-files.js';

const cells = (text: string) => {
  const content = readCsv(text, 10);
  return 'rows' in content ? [content.columns, ...content.rows.map((row) => row.cells)] : content;
};

describe('a CSV that somebody brings', () => {
  it.each([
    ['semicolons', 'a;b\n1;2, 3'], ['commas', 'a,b\r\n1,"2, 3"\r\n'], ['tabs', 'a\tb\n1\t2, 3'], ['a mark before it', '\ufeffa;b\n1;2, 3'], ['blank rows and spaces', 'a ; b\n\n 1;2, 3 \n;\n'],
  ])('is read with %s', (_, text) => expect(cells(text)).toEqual([['a', 'b'], ['1', '2, 3']]));

  it('brings back what was taken along, the formulas too', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim()).filter((text) => !text.startsWith('\'') && !text.includes('\ufeff'));
    const rows = fc.array(fc.tuple(fc.constantFrom('=1+1', '+358 40', '-2', '@A', 'x'), cell), { maxLength: 8 });
    fc.assert(fc.property(rows, (table) => { expect(cells(csvOf({ name: 'x', columns: ['a', 'b'], rows: table }))).toEqual([['a', 'b'], ...table]); }));
  });

  it('tells the line of each row, and where the text is no CSV', () => {
    expect(readCsv('a;b\n"x\ny";1\nz;2', 10)).toMatchObject({ rows: [{ line: 3 }, { line: 4 }] });
    expect(readCsv('a;b\n1;2\n"x" y;3', 10)).toEqual({ brokenAt: 3 });
  });

  it('reads no flood', () => expect(readCsv(`a\n${'1\n'.repeat(500)}`, 10)).toMatchObject({ rows: { length: 11 } }));
});
