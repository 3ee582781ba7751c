import { describe, expect, it } from 'vitest';
import { personalDataIn, personalDataKindsIn } from './personal-data.js';

describe('what of a person is found in a text by its shape', () => {
  it.each([
    ['Soittakaa 040 000 0101 niin kerron lisää', 'phone-number', '040 000 0101'],
    ['numero on 0400000101.', 'phone-number', '0400000101'],
    ['+358 40 000 0101', 'phone-number', '+358 40 000 0101'],
    ['klo 10-12 040-0000101', 'phone-number', '040-0000101'],
    ['puh. (040) 000 0101', 'phone-number', '040) 000 0101'],
    ['０４０ ０００ ０１０１', 'phone-number', '040 000 0101'],
    ['kirjoita aino@example.invalid', 'email-address', 'aino@example.invalid'],
    ['aino(at)example.invalid', 'email-address', 'aino@example.invalid'],
    ['aino (at) example.invalid', 'email-address', 'aino@example.invalid'],
    ['Tunnus 010190-123A', 'identity-code', '010190-123A'],
    ['010105A123X', 'identity-code', '010105A123X'],
    ['Asun Rantapolku 5 B:ssä', 'street-address', 'Rantapolku 5'],
    ['Lapsi asuu Koivukadulla 12, yläkerrassa', 'street-address', 'Koivukadulla 12,'],
    ['Strandgatan 4 B', 'street-address', 'Strandgatan 4'],
  ])('%s', (text, kind, words) => expect(personalDataIn(text)).toContainEqual({ kind, words }));

  it.each([
    'Kokoonnutaan 24.12.2026 klo 09.00-11.00 kirjastossa',
    'Kerho ti 1.2. ja 01.02.2026 klo 9:30–11:00',
    'Sivukylältä on 25 km kirkonkylään, matka maksaa 12,50 euroa',
    'Vuosina 2026-2028 kävijöitä oli 120, 130 ja 140',
    'Valtatie 8:n varressa, valtatie 28 lähellä',
    'Ikäihmiset 65–74 ja 75–84, noin 0,5 % kunnasta',
    'Kaveri @ kahvila',
  ])('%s: nothing', (text) => expect(personalDataIn(text)).toEqual([]));

  it('tells each kind once, over all the texts', () => expect(personalDataKindsIn('040 000 0101 ja 040 000 0102', 'a@b.invalid')).toEqual(['phone-number', 'email-address']));

  it('takes no longer for what is made to take long', () => {
    for (const text of ['0 '.repeat(50_000), '1'.repeat(100_000), 'a@'.repeat(50_000), 'katu 1'.repeat(20_000), '(at)'.repeat(25_000), '1.'.repeat(50_000)]) {
      const startedAt = performance.now();
      personalDataIn(text);
      expect(performance.now() - startedAt).toBeLessThan(500);
    }
  });
});
