import { describe, expect, it } from 'vitest';
import * as kernel from './index.js';

const lists = Object.entries(kernel).filter(([name, value]) => /^[A-Z_]+$/.test(name) && typeof value === 'object' && value !== null && !Array.isArray(value)
  && Object.values(value).every((one) => typeof one === 'object' && one !== null && 'fi' in one));

describe('code lists', () => {
  it('are found', () => expect(lists.length).toBeGreaterThan(15));
  it.each(lists)('%s speaks Finnish, Swedish and English wholly', (name, list) => {
    for (const [code, label] of Object.entries(list)) {
      // what the Finnish Service Catalogue numbers keeps its number
      expect(code).toMatch(name.startsWith('PTV_') ? /^(KR|P)\d+(\.\d+)?$/ : /^[a-z0-9+-]+$/);
      for (const language of kernel.LANGUAGES) expect((label as Record<string, string>)[language]?.trim()).toBeTruthy();
    }
  });
  it('every referral status has a FHIR Task status', () => {
    expect(Object.keys(kernel.FHIR_TASK_STATUS).sort()).toEqual([...kernel.REFERRAL_STATUS_CODES].sort());
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'fi'], ['', 'fi'], ['sv', 'sv'], ['en-GB,en;q=0.9', 'en'], ['de, sv;q=0.5', 'sv'], ['en;q=0.1, sv;q=0.9', 'sv'], ['en;q=0', 'fi'], ['*', 'fi'], [';;;,,,', 'fi'],
  ])('for %j is %s', (header, language) => expect(kernel.preferredLanguage(header)).toBe(language));
});

describe('ids', () => {
  it('of a name are the same every time and version 5', () => {
    const id = kernel.idOf('3b9f2c1e-6a7d-4f50-8c21-9e0d5b7a1c00', 'a');
    expect(id).toBe(kernel.idOf('3b9f2c1e-6a7d-4f50-8c21-9e0d5b7a1c00', 'a'));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(kernel.isId(id)).toBe(true);
  });
  it.each(['', 'x', '123', "'; drop table", null, 7, '00000000-0000-0000-0000-00000000000g'])('%j is not an id', (text) => expect(kernel.isId(text)).toBe(false));
  it('known vector of RFC 9562', () => expect(kernel.idOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2'));
});
