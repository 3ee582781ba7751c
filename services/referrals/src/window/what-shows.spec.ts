import { SHARED_FIELD_CODES } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { whatShows } from './what-shows.js';

const client = { givenName: 'Asiakas', familyName: '0001', phone: '050 0000000', language: 'fi', barriers: ['transport'] };

describe('what shows in the window', () => {
  it.each([
    ['name', { givenName: 'Asiakas', familyName: '0001' }],
    ['phone', { phone: '050 0000000' }],
    ['language', { language: 'fi' }],
    ['needs', { barriers: ['transport'] }],
  ] as const)('%s alone', (field, shown) => expect(whatShows(client, [field])).toEqual(shown));

  it('nothing without permission', () => expect(whatShows(client, [])).toEqual({}));
  it('everything that can be shared, when all is allowed', () => expect(whatShows(client, SHARED_FIELD_CODES)).toEqual(client));
});
