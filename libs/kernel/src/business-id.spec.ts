import { describe, expect, it } from 'vitest';
import { isBusinessId, tidyBusinessId } from './business-id.js';

describe('a business id', () => {
  it.each(['0201256-6', '0586977-6', '2388924-4', '1537653-7', '2915899-5', '1234567-1', '9999900-1', '9999914-0', '9999920-4'])('%s is one', (text) => expect(isBusinessId(text)).toBe(true));

  it.each([
    ['a wrong check digit', '0101000-0'], ['a number that is never given', '9999901-1'], ['another such', '9999928-0'], ['no hyphen', '12345671'], ['a letter', '123456A-1'], ['too long', '12345678-1'],
    ['spaces', ' 1234567-1'], ['a line after it', '1234567-1\n'], ['other digits than ours', '١٢٣٤٥٦٧-١'], ['nothing', ''], ['a number', 1234567],
  ])('%s is none', (_, text) => expect(isBusinessId(text)).toBe(false));

  it('has one check digit at most, and any slip of one digit is noticed', () => {
    const valid = [...Array(10).keys()].map((check) => `1234567-${check}`).filter(isBusinessId);
    expect(valid).toEqual(['1234567-1']);
    for (let place = 0; place < 7; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const slip = `${'1234567'.slice(0, place)}${digit}${'1234567'.slice(place + 1)}-1`;
        if (slip !== '1234567-1') expect(isBusinessId(slip), slip).toBe(false);
      }
    }
  });

  it('of six digits gets its zero, and spaces go', () => {
    expect([tidyBusinessId(' 201256-6 '), tidyBusinessId('0201256-6')]).toEqual(['0201256-6', '0201256-6']);
    expect(isBusinessId(tidyBusinessId('201256-6'))).toBe(true);
  });
});
