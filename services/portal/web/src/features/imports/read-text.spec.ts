import { describe, expect, it } from 'vitest';
import { fits, mistaken, textOf } from './read-text';

const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;
const written = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

describe('a file from somebody’s disk', () => {
  it.each([['UTF-8', bytes(0x4b, 0x79, 0x6c, 0xc3, 0xa4)], ['windows-1252', bytes(0x4b, 0x79, 0x6c, 0xe4)], ['Unicode text', bytes(0xff, 0xfe, 0x4b, 0, 0x79, 0, 0x6c, 0, 0xe4, 0)]])('is read as %s', (_, content) =>
    expect([textOf(content), mistaken(content)]).toEqual(['Kylä', undefined]));
  it('is sent only where a service reads it whole', () => {
    expect([fits('a'.repeat(200_000)), fits('a'.repeat(200_001)), fits('ä'.repeat(130_000))]).toEqual([true, false, false]);
  });
  it.each([
    ['workbook', 'an XLSX', bytes(0x50, 0x4b, 3, 4, 0x14, 0)], ['workbook', 'an old XLS', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)], ['picture', 'a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)], ['picture', 'a photograph', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['pdf', 'a PDF', written('%PDF-1.7')], ['other', 'a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
  ] as const)('is a %s, not text: %s', (what, _, content) => expect(mistaken(content)).toBe(what));
  it.each(['', 'Nimi;Tyyppi\r\nKylä;Yhdistys\n', '\ufeffNimi\tTyyppi', 'PK;Tyyppi'])('may be text: %j', (text) => expect(mistaken(written(text))).toBeUndefined());
});
