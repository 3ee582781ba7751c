import { describe, expect, it } from 'vitest';
import { blankNaming, bodyOf, missingIn } from './form-values';

const town = { id: '4e61193c-7d5e-4141-8bab-c4d50d8d2d3a', names: { fi: 'Kannus' } };
const values = blankNaming(town, { role: 'key-person', name: ' Aila Avain ', phone: '', startsOn: '2026-11-22', reason: ' Kunta nimesi ' });

describe('naming somebody', () => {
  it('says nothing in one way only', () => {
    expect(bodyOf(values)).toEqual({ organisationId: town.id, role: 'key-person', counterpartId: null, newPerson: { name: 'Aila Avain', phone: null, email: null }, startsOn: '2026-11-22', endsOn: null, reason: 'Kunta nimesi' });
    expect(bodyOf({ ...values, personId: 'x', isMe: true })).not.toHaveProperty('newPerson');
    expect(bodyOf({ ...values, counterpart: town }).counterpartId).toBeNull();
    expect(bodyOf({ ...values, role: 'association-godparent', counterpart: town }).counterpartId).toBe(town.id);
  });

  it('asks for what is missing, and for no more', () => {
    expect(missingIn(values)).toEqual([]);
    expect(missingIn(blankNaming(undefined, { startsOn: '' }))).toEqual(['organisation', 'role', 'name', 'startsOn', 'reason']);
    expect(missingIn({ ...values, personId: 'x', name: '', role: 'municipality-godparent', endsOn: '2026-11-21' })).toEqual(['counterpart', 'endsOn']);
  });
});
