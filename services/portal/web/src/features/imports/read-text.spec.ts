import { describe, expect, it } from 'vitest';
import { fits, textOf } from './read-text';

const bytes = (...codes: number[]) => new Uint8Array(codes).buffer;

describe('a file from somebody’s disk', () => {
  it.each([['UTF-8', bytes(0x4b, 0x79, 0x6c, 0xc3, 0xa4)], ['windows-1252', bytes(0x4b, 0x79, 0x6c, 0xe4)]])('is read as %s', (_, content) => expect(textOf(content)).toBe('Kylä'));
  it('is sent only where a service reads it whole', () => {
    expect([fits('a'.repeat(200_000)), fits('a'.repeat(200_001)), fits('ä'.repeat(130_000))]).toEqual([true, false, false]);
  });
});
