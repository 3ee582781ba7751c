import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHER_ID, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import { afterContacts, contact, contacts, person, role, rowOf, TODAY } from './contact.examples.js';
import { entered } from './import.examples.js';

const club = entered('club', 'Kahvittajat ry');
const aila = person('aila', 'club', 'Aila Avain', { email: 'aila@kahvittajat.example' });
const fates = (...of: Parameters<typeof contacts>) => [...contacts(...of).fates.values()].map((fate) => (fate.kind === 'refused' ? fate.problems.map(({ code }) => code).join() : fate.kind));
const known = { people: [aila], roles: [role(aila)] };

describe('what becomes of a row’s contact person', () => {
  const on = (...of: Parameters<typeof contact>) => [rowOf(2, 'Kahvittajat ry', contact(...of))];

  it.each([
    ['as everything stands, nothing', on('Aila Avain', 'aila@kahvittajat.example'), known, 'same'],
    ['known by e-mail in whatever letters, a married name', on('Aila Uusinimi', 'AILA@kahvittajat.example'), known, 'changed'],
    ['known by name, a new address', on(' aila  AVAIN ', 'avain@muualla.example'), known, 'changed'],
    ['nobody knows, added', on('Bertta Boman', 'bertta@kahvittajat.example'), known, 'new'],
    ['another at the office’s one address, added', on('Bertta Boman', 'aila@kahvittajat.example'), known, 'new'],
    ['known, not named to this role yet', on('Aila Avain', 'aila@kahvittajat.example', { role: 'volunteer-coordinator' }), known, 'changed'],
    ['named by us till lately, named again', on('Aila Avain', 'aila@kahvittajat.example'), { people: [aila], roles: [role(aila, { endsOn: '2026-11-01' })] }, 'changed'],
    ['whose role ends today, the same', on('Aila Avain', 'aila@kahvittajat.example'), { people: [aila], roles: [role(aila, { endsOn: TODAY })] }, 'same'],
    ['whom we let go, added anew', on('Aila Avain'), { people: [{ ...aila, email: null, leftOn: '2026-11-01' }] }, 'new'],
    ['of two of the name, the one at the address', on('Aila Avain', 'aila@kahvittajat.example'), { people: [aila, person('b', 'club', 'Aila Avain')], roles: [role(aila)] }, 'same'],
    ['of two of the name, nobody can tell', on('Aila Avain'), { people: [aila, person('b', 'club', 'Aila Avain')] }, 'contact-means-several'],
    ['of the same name elsewhere is another', on('Aila Avain'), { people: [person('b', 'elsewhere', 'Aila Avain')] }, 'new'],
    ['a godparent, who needs another side', on('Aila Avain', null, { role: 'municipality-godparent' }), {}, 'godparent-needs-a-counterpart'],
    ['a role that an association does not name to', on('Aila Avain', null, { role: 'key-person' }), {}, 'role-is-of-public-bodies'],
    ['with an address that is none', on('Aila Avain', null, { problems: [{ code: 'is-not-an-email-address', column: 'contactEmail', value: 'aila' }] }), known, 'is-not-an-email-address'],
  ])('%s', (_, rows, people, told) => expect(fates(rows, [club], people)).toEqual([told]));

  it('is named where the organisation works, or at its home; one without either is asked for it', () => {
    const areas = (one: typeof club) => [...contacts(on('Aila Avain'), [one]).fates.values()].map((fate) => ('area' in fate ? fate.area : fate.kind));
    expect([areas({ ...club, serviceArea: ['217', '272'] }), areas(club)]).toEqual([[['217', '272']], [['217']]]);
    expect(fates([rowOf(2, 'Kahvittajat ry', contact('Aila Avain'), { content: { type: 'association' } })], [{ ...club, municipalityCode: null }])).toEqual(['area-is-missing']);
  });

  it('comes with an organisation that the file itself brings', () => expect(fates([rowOf(2, 'Uudet ry', contact('Uuno Uusi'))], [club], known)).toEqual(['new']));

  it('leaves the details without a column, and says which change', () => {
    const [fate] = contacts(on('Aila Avain', null, { content: { phone: '040 000 0000' } }), [club], known).fates.values();
    expect(fate).toMatchObject({ kind: 'changed', changed: ['phone'], details: { name: 'Aila Avain', phone: '040 000 0000', email: 'aila@kahvittajat.example' } });
  });

  it('is left out with an organisation whose row is refused, or whom others keep', () => {
    expect(fates([rowOf(2, 'Uusi kunta', contact('Aila Avain'), { content: { type: 'municipality' } })], [])).toEqual(['contact-is-of-a-refused-row']);
    expect(fates([rowOf(2, 'Kahvittajat ry', contact('Aila Avain'), { content: { type: 'association', municipalityCode: '272' } })], [{ ...club, municipalityCode: '272', registeredBy: OTHER_ID }])).toEqual(['organisation-is-kept-by-others']);
  });

  it('of the coordinator’s own town is named by it', () => {
    const town = entered(TOWN_ID, 'Kannus', { type: 'municipality', registeredBy: null });
    expect(fates([rowOf(2, 'Kannus', contact('Kerttu Kivelä', null, { role: 'key-person' }), { content: { type: 'municipality' } })], [town])).toEqual(['new']);
  });
});

describe('what others said last', () => {
  const on = (...of: Parameters<typeof contact>) => [rowOf(2, 'Kahvittajat ry', contact(...of))];

  it.each([
    ['is not overwritten', on('Aila Avain', 'vanha@muualla.example'), { ...known, saidByOthers: ['aila'] }, 'contact-is-told-by-others'],
    ['may stand in the file', on('Aila Avain', 'aila@kahvittajat.example'), { ...known, saidByOthers: ['aila', 'role of aila'] }, 'same'],
    ['when it was that the role ended, nobody is named to it again', on('Aila Avain', 'aila@kahvittajat.example'), { people: [aila], roles: [role(aila, { endsOn: '2026-11-01' })], saidByOthers: ['role of aila'] }, 'contact-role-was-ended'],
    ['when it was that somebody left, they do not come back', on('Aila Avain', 'aila@kahvittajat.example'), { people: [{ ...aila, email: null, leftOn: '2026-11-01' }], saidByOthers: ['aila'] }, 'contact-has-left'],
  ])('%s', (_, rows, people, told) => expect(fates(rows, [club], people)).toEqual([told]));
});

describe('a contact person who is no longer in the file', () => {
  const [other, third] = [entered('other', 'Kulkijat ry'), entered('third', 'Lukijat ry')];
  const [bertta, cia] = [person('bertta', 'other', 'Bertta Boman'), person('cia', 'third', 'Cia Cederberg')];
  const registry = [club, other, third];
  const all = { people: [aila, bertta, cia], roles: [role(aila), role(bertta), role(cia)], brought: ['role of aila', 'role of bertta'] };
  const gone = (rows: Parameters<typeof contacts>[0], more: object = {}) => contacts(rows, registry, { ...all, ...more }).missing.map((one) => one.person.id);

  it('is told of the same source only, and of those who are still named', () => {
    expect(gone([rowOf(2, 'Lukijat ry', null)])).toEqual(['aila', 'bertta']);
    expect(gone([rowOf(2, 'Kahvittajat ry', contact('Aila Avain', 'aila@kahvittajat.example'))])).toEqual(['bertta']);
    expect(gone([rowOf(2, 'Lukijat ry', null)], { roles: [role(aila, { endsOn: TODAY }), role(bertta, { startsOn: '2026-12-01' })] })).toEqual([]);
  });

  it('is whose row names another, or nobody any more', () => expect(gone([rowOf(2, 'Kahvittajat ry', contact('Uuno Uusi')), rowOf(3, 'Kulkijat ry', null)])).toEqual(['aila', 'bertta']));

  it('is nobody where the file has no such column', () => expect(gone([{ ...rowOf(2, 'Kahvittajat ry', null), contact: undefined }])).toEqual([]));

  it('is nobody of whose organisation a refused row or a refused contact speaks', () => {
    expect(gone([rowOf(2, 'Kahvittajat ry', null, { problems: [{ code: 'is-not-a-business-id', column: 'businessId', value: '1' }] })])).toEqual(['bertta']);
    expect(gone([rowOf(2, 'Kahvittajat ry', contact('Aila', null, { problems: [{ code: 'is-not-an-email-address', column: 'contactEmail', value: 'a' }] }))])).toEqual(['bertta']);
  });

  it('is never one of whom others spoke last, nor one whose organisation others keep', () => {
    expect(gone([rowOf(2, 'Lukijat ry', null)], { saidByOthers: ['aila', 'role of bertta'] })).toEqual([]);
    expect(contacts([rowOf(2, 'Lukijat ry', null)], [third, { ...club, registeredBy: OTHER_ID, municipalityCode: '272' }], all).missing).toEqual([]);
  });
});

it('any file of contact persons, imported twice, is the same as once', () => {
  const name = fc.constantFrom('Aila Avain', 'aila avain', 'Aila Boman', 'Bertta Boman');
  const email = fc.constantFrom(null, 'toimisto@seura.example', 'aila@seura.example');
  const registry = ['a', 'b', 'c'].map((id) => entered(id, `Seura ${id} ry`));
  const some = fc.record({ named: name, address: email, wanted: fc.constantFrom('contact-person' as const, 'volunteer-coordinator' as const) });
  const known = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), name, email, fc.option(fc.constantFrom(null, TODAY, '2026-01-31'), { nil: undefined }), fc.boolean()), { maxLength: 5 });
  fc.assert(fc.property(fc.array(fc.option(some), { minLength: 3, maxLength: 3 }), known, fc.boolean(), (lines, before, ends) => {
    const rows = lines.map((line, place) => rowOf(place + 2, registry[place]!.names.fi!, line && contact(line.named, line.address, { role: line.wanted })));
    const people = before.map(([of, called, address], place) => person(`old ${place}`, of, called, { email: address }));
    const roles = before.flatMap(([, , , endsOn], place) => (endsOn === undefined ? [] : [role(people[place]!, { endsOn })]));
    const first = { people, roles, brought: roles.map(({ id }) => id), saidByOthers: before.flatMap(([, , , , others], place) => (others ? [`old ${place}`, `role of old ${place}`] : [])) };
    const plan = contacts(rows, registry, first);
    const second = contacts(rows, registry, { ...first, ...afterContacts(plan, first, ({ line }) => registry[line - 2]!.id, ends) });
    expect([...second.fates.values()].map(({ kind }) => kind)).toEqual([...plan.fates.values()].map(({ kind }) => (kind === 'refused' ? 'refused' : 'same')));
    if (ends) expect(second.missing).toEqual([]);
  }), { numRuns: 500 });
});
