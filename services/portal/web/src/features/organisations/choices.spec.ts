import { describe, expect, it } from 'vitest';
import { differing, joined, sidesOf } from './choices';
import { BLANK, type OrganisationValues } from './form-values';

const base: OrganisationValues = { ...BLANK, type: 'association', names: { fi: 'Kerho ry', sv: '', en: '' }, phone: '1', email: 'a@b.example', serviceArea: ['217', '849'] };

describe('two people editing one record', () => {
  it('differ only where the content does: spaces and the order of a list are nothing', () => {
    expect(differing({ ...base, serviceArea: ['849', '217'], phone: ' 1 ', names: { en: '', sv: '', fi: 'Kerho ry ' } }, base)).toEqual([]);
    expect(differing({ ...base, phone: '2', names: { ...base.names, sv: 'Klubben rf' } }, base)).toEqual(['names', 'phone']);
  });

  it('whoever alone has changed a part is chosen beforehand, and both must be chosen between', () => {
    const [mine, theirs] = [{ ...base, phone: '2', email: 'mina@b.example' }, { ...base, phone: '3', website: 'https://kerho.example' }];
    expect(sidesOf(base, mine, theirs)).toEqual({ website: 'theirs', email: 'mine' });
    expect(differing(mine, theirs)).toEqual(['website', 'email', 'phone']);
  });

  it('nothing of either is lost but what was not chosen', () => {
    const [mine, theirs] = [{ ...base, phone: '2', email: 'mina@b.example' }, { ...base, phone: '3', website: 'https://kerho.example' }];
    expect(joined(mine, theirs, { ...sidesOf(base, mine, theirs), phone: 'mine' })).toEqual({ ...base, phone: '2', email: 'mina@b.example', website: 'https://kerho.example' });
    expect(joined(mine, theirs, { ...sidesOf(base, mine, theirs), phone: 'theirs' })).toMatchObject({ phone: '3', email: 'mina@b.example' });
  });
});
