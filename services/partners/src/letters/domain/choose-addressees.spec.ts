import { describe, expect, it } from 'vitest';
import { chooseAddressees, type Named } from './choose-addressees.js';

const town = { id: 'town', email: 'kirjaamo@kunta.example' };
const named = (more: Partial<Named> = {}): Named => ({ organisationId: 'town', role: 'hyte-coordinator', email: 'hyte@kunta.example', membershipId: 'm1', ...more });
const to = (people: readonly Named[], organisation: { id: string; email: string | null } = town) => chooseAddressees(organisation, people).map(({ email }) => email);

describe('a letter to an organisation', () => {
  it('goes to its coordinators, and to nobody of another organisation', () => {
    expect(chooseAddressees(town, [named(), named({ organisationId: 'region', email: 'x@alue.example' })])).toEqual([{ email: 'hyte@kunta.example', membershipId: 'm1' }]);
    expect(to([named({ role: 'contact-person', email: 'yhteys@kunta.example' }), named(), named({ email: 'toinen@kunta.example' })])).toEqual(['hyte@kunta.example', 'toinen@kunta.example']);
  });

  it('goes to its contact persons where it has no coordinator with an address, and else to its own address', () => {
    expect(to([named({ role: 'contact-person', email: 'yhteys@kunta.example' }), named({ email: 'ei osoite' })])).toEqual(['yhteys@kunta.example']);
    expect(chooseAddressees(town, [])).toEqual([{ email: 'kirjaamo@kunta.example', membershipId: null }]);
    expect([to([], { id: 'town', email: null }), to([], { id: 'town', email: 'a@b, c@d' })]).toEqual([[], []]);
  });

  it('comes to nobody twice', () => expect(to([named(), named({ email: 'HYTE@kunta.example' })])).toHaveLength(1));
});
