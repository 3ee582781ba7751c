import { describe, expect, it } from 'vitest';
import { unzipSync } from 'fflate';
import { csvOf, xlsxOf } from './table-files.js';

const table = (...cells: (string | number)[]) => ({ name: 'kumppanit', columns: ['Nimi'], rows: cells.map((cell) => [cell]) });
const sheetOf = async (...cells: (string | number)[]) =>
  Buffer.from(unzipSync(new Uint8Array(await xlsxOf(table(...cells))))['xl/worksheets/sheet1.xml']!).toString();

describe('a list as CSV', () => {
  it.each(['=1+1', '+358 40', '-2', '@SUM(A1)', '\t=1', '\r=1', '=cmd|\' /C calc\'!A0', '＝1+1'])('never begins a cell with what a spreadsheet runs: %j', (text) => {
    const [, line] = csvOf(table(text)).replace(/^\ufeff/, '').split(/\r\n(?=.)/s);
    expect(line!.replace(/^"/, '')[0]).toBe('\'');
  });

  it('keeps marks, quotes and line ends inside their cell', () => {
    expect(csvOf({ name: 'x', columns: ['a', 'b'], rows: [['yksi;kaksi', 'sano "moi"'], ['rivi\nja toinen', 3]] })).toBe('\ufeffa;b\r\n"yksi;kaksi";"sano ""moi"""\r\n"rivi\nja toinen";3\r\n');
  });

  it('writes an amount as its readers do', () => {
    expect(csvOf({ name: 'x', columns: ['Summa'], rows: [[{ written: '8500,50', value: 8500.5 }]] })).toBe('\ufeffSumma\r\n8500,50\r\n');
  });

  it('is empty but for its heading when there is nothing', () => expect(csvOf(table())).toBe('\ufeffNimi\r\n'));
});

describe('a list as a workbook', () => {
  it('holds texts as texts: no cell is a formula', async () => {
    const sheet = await sheetOf('=1+1', 'Ääkköset & <merkit>', 7);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('<v>7</v>');
  });

  it('holds days as days and amounts as numbers, which can be sorted and summed', async () => {
    const file = unzipSync(new Uint8Array(await xlsxOf({ name: 'x', columns: ['Päivä', 'Summa', 'Vuosi'], rows: [['2026-11-22', { written: '8500,50', value: 8500.5 }, '2026-02-30']] })));
    const sheet = Buffer.from(file['xl/worksheets/sheet1.xml']!).toString();
    expect([sheet.includes('<v>46348</v>'), sheet.includes('<v>8500.5</v>')]).toEqual([true, true]);
    expect(Buffer.from(file['xl/styles.xml']!).toString()).toContain('d.m.yyyy');
  });

  it('opens whatever people have written', async () => {
    const sheet = await sheetOf('a\u0001b\ufffec');
    expect(sheet).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
  });
});
