import { expect, it } from 'vitest';
import { blankVolunteer, villagesOf, volunteerBodyOf } from './volunteer-values';

it('villages are parted by commas, each once', () => expect(villagesOf(' Ylikannus, Eskola,, Ylikannus ')).toEqual(['Ylikannus', 'Eskola']));

it('what was left blank is sent as nothing', () => {
  expect(volunteerBodyOf({ ...blankVolunteer('fi'), name: ' Aune Esimerkki ', phone: '040 000 0101', roles: ['companion'] })).toMatchObject({
    person: { name: 'Aune Esimerkki', email: null, phone: '040 000 0101', language: 'fi' }, municipalityCode: null, trainedOn: null, maxMatches: 1,
  });
});
