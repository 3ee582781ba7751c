import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHER_ID, TOWN_ID } from '../../organisations/domain/organisation.examples.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { after, entered, group, idsOf, plan, row } from './import.examples.js';

const kinds = (...of: Parameters<typeof plan>) => plan(...of).fates.map(({ kind }) => kind);
const problems = (...of: Parameters<typeof plan>) => plan(...of).fates.map((fate) => ('problems' in fate ? fate.problems.map(({ code, value }) => (value === null ? code : `${code} ${value}`)).join() : fate.kind));

describe('what becomes of a row', () => {
  const [a, b] = [entered('a', 'Kahvittajat ry', { businessId: '9999900-1' }), entered('b', 'Kulkijat ry')];

  it.each([
    ['known by its Y-tunnus, it is renamed', row(2, 'Kaffila ry', { businessId: '9999900-1' }), 'changed'],
    ['known by name and home, in whatever letters', row(2, ' KULKIJAT  RY '), 'changed'],
    ['word for word as it stands', row(2, 'Kulkijat ry'), 'same'],
    ['a Y-tunnus left out is not taken away', row(2, 'Kahvittajat ry', { businessId: null }), 'same'],
    ['the Y-tunnus of a known one comes', row(2, 'Kulkijat ry', { businessId: '9999904-4' }), 'changed'],
    ['of the same name elsewhere', row(2, 'Kulkijat ry', { municipalityCode: '272' }), 'new'],
    ['never seen', row(2, 'Uudet ry'), 'new'],
  ])('%s', (_, one, fate) => expect(kinds([one], [a, b])).toEqual([fate]));

  it('says which fields change from what to what, and leaves those without a column', () => {
    const [fate] = plan([row(2, 'Kulkijat ry', { phone: '040 000 0000', email: null })], [entered('b', 'Kulkijat ry', { email: 'vanha@kulkijat.example', website: 'https://kulkijat.example' })]).fates;
    expect(fate).toMatchObject({ kind: 'changed', content: { website: 'https://kulkijat.example' }, changes: [{ field: 'email', before: ['vanha@kulkijat.example'], after: [] }, { field: 'phone', before: [], after: ['040 000 0000'] }] });
  });

  it('brings a name back into the language that it was taken along in', () => {
    const bilingual = entered('c', 'Kyläyhdistys ry', { names: { fi: 'Kyläyhdistys ry', sv: 'Byaföreningen rf' }, businessId: '9999900-1' });
    const [fate] = plan([{ ...row(2, 'Byalaget rf', { businessId: '9999900-1' }), language: 'sv' }], [bilingual]).fates;
    expect(fate).toMatchObject({ kind: 'changed', content: { names: { fi: 'Kyläyhdistys ry', sv: 'Byalaget rf' } } });
  });

  it.each([
    ['what others keep', [row(2, 'Kulkijat ry', { phone: '040 000 0000' })], [entered('b', 'Kulkijat ry', { registeredBy: OTHER_ID, municipalityCode: '217', type: 'municipality' })], ['organisation-is-kept-by-others']],
    ['a new public body', [row(2, 'Uusi kunta', { type: 'municipality' })], [], ['organisation-comes-with-installation']],
    ['a group without a host', [row(2, 'Kerho', { type: 'informal-group' })], [], ['informal-group-needs-a-host']],
    ['one organisation on two lines, both of them', [row(2, 'Kulkijat ry'), row(3, 'Toinen ry'), row(4, 'kulkijat ry')], [], ['row-is-repeated 4', 'new', 'row-is-repeated 2']],
    ['two lines that mean one of the registry by other means', [row(2, 'Kahvittajat ry'), row(3, 'Kaffila ry', { businessId: '9999900-1' })], [a], ['row-is-repeated 3', 'row-is-repeated 2']],
    ['a name that several have', [row(2, 'Kulkijat ry')], [b, entered('c', 'Kulkijat ry')], ['row-means-several Kulkijat ry']],
  ])('%s is refused', (_, rows, registry, told) => expect(problems(rows, registry)).toEqual(told));

  it('leaves what others keep alone as long as it is to stay as it is', () => {
    expect(kinds([row(2, 'Kannus', { type: 'municipality' })], [entered(TOWN_ID, 'Kannus', { type: 'municipality', registeredBy: null })])).toEqual(['same']);
  });
});

describe('an informal group', () => {
  const [host, other] = [entered('h', 'Kahvittajat ry', { businessId: '9999900-1', names: { fi: 'Kahvittajat ry', sv: 'Kaffekokarna rf' } }), entered('o', 'Kulkijat ry')];
  const ring = entered('g', 'Rinki', { type: 'informal-group', parentId: 'h' });

  it.each([
    ['by the Y-tunnus of its host', group(2, 'Uusi rinki', '9999900-1'), 'Kahvittajat ry'], ['by its name, in whatever letters and language', group(2, 'Uusi rinki', ' KAFFEKOKARNA  rf '), 'Kahvittajat ry'],
  ])('comes to it %s', (_, one, hostName) => expect(plan([one], [host, other]).fates).toMatchObject([{ kind: 'new', content: { parentId: 'h' }, hostName }]));

  it('may come before the line of a host that the file itself brings', () => {
    expect(plan([group(2, 'Uusi rinki', 'Uusi ry'), row(3, 'Uusi ry')]).fates).toMatchObject([{ kind: 'new', hostName: 'Uusi ry', content: { parentId: 'line 3' } }, { kind: 'new' }]);
    expect(plan([group(2, 'Uusi rinki', '9999907-9'), row(3, 'Uusi ry', { businessId: '9999907-9' })]).fates).toMatchObject([{ kind: 'new', hostName: 'Uusi ry' }, { kind: 'new' }]);
  });

  it('stays where it is as long as the file says so, or nothing, and moves when it says another', () => {
    expect([kinds([group(2, 'Rinki', 'Kahvittajat ry')], [host, ring]), kinds([row(2, 'Rinki', { type: 'informal-group' })], [host, ring])]).toEqual([['same'], ['same']]);
    expect(plan([group(2, 'Rinki', 'Kulkijat ry')], [host, other, ring]).fates).toMatchObject([{ kind: 'changed', content: { parentId: 'o' }, changes: [{ field: 'parentId', before: ['Kahvittajat ry'], after: ['Kulkijat ry'] }] }]);
  });

  it.each([
    ['whose host nobody knows', [group(2, 'Uusi rinki', 'Tuntematon ry')], [], ['host-is-not-found Tuntematon ry']],
    ['whose host’s Y-tunnus nobody has', [group(2, 'Uusi rinki', '9999907-9')], [host], ['host-is-not-found 9999907-9']],
    ['whose host is informal itself, in the registry', [group(2, 'Uusi rinki', 'Rinki')], [host, ring], ['host-is-informal Rinki']],
    ['whose host is informal itself, in the file', [group(2, 'Uusi rinki', 'Rinki'), group(3, 'Rinki', 'Kahvittajat ry')], [host], ['host-is-informal Rinki', 'new']],
    ['that hosts itself', [group(2, 'Uusi rinki', 'Uusi rinki')], [], ['host-is-not-found Uusi rinki']],
    ['whose host’s name several have', [group(2, 'Uusi rinki', 'Kulkijat ry')], [other, entered('p', 'Kulkijat ry', { municipalityCode: '272' })], ['host-means-several Kulkijat ry']],
    ['whose host the file brings beside one of the same name', [group(2, 'Uusi rinki', 'Kulkijat ry'), row(3, 'Kulkijat ry', { municipalityCode: '272' })], [other], ['host-means-several Kulkijat ry', 'new']],
    ['whose host’s own line is refused', [group(2, 'Uusi rinki', 'Uusi kunta'), row(3, 'Uusi kunta', { type: 'municipality' })], [], ['host-is-refused 3', 'organisation-comes-with-installation']],
    ['that is taken from its host', [group(2, 'Rinki', '')], [host, ring], ['informal-group-needs-a-host']],
  ])('%s is refused', (_, rows, registry, told) => expect(problems(rows, registry)).toEqual(told));

  it('alone has a host; an empty cell of others says nothing of what they are a part of', () => {
    expect(problems([{ ...row(2, 'Kulkijat ry'), host: 'Kahvittajat ry' }], [host, other])).toEqual(['host-is-of-informal-groups Kahvittajat ry']);
    expect(kinds([{ ...row(2, 'Osa ry'), host: '' }], [host, entered('part', 'Osa ry', { parentId: 'h' })])).toEqual(['same']);
  });
});

describe('what is no longer in the file', () => {
  const source = ['a', 'b', 'c'].map((id) => entered(id, `Yhdistys ${id} ry`));
  const missing = (rows: Parameters<typeof plan>[0], registry: readonly Organisation[] = source) => plan(rows, registry, ['a', 'b', 'c']).missing.map(({ id }) => id);

  it('is told of the same source only, and of those that still work', () => {
    expect(missing([row(2, 'Yhdistys a ry')])).toEqual(['b', 'c']);
    expect(missing([row(2, 'Yhdistys a ry')], [source[0]!, source[1]!, { ...source[2]!, endedOn: '2025-12-31' }, entered('d', 'Muu ry')])).toEqual(['b']);
  });

  it('is not what a refused line speaks of', () => {
    expect(missing([{ ...row(2, 'Yhdistys a ry'), problems: [{ code: 'is-not-a-business-id', column: 'businessId', value: '1' }] }, row(3, 'Yhdistys b ry'), row(4, 'Yhdistys b ry')])).toEqual(['c']);
  });

  it('is never a public body, nor what others keep', () => {
    expect(missing([row(2, 'Muu ry')], [{ ...source[0]!, type: 'municipality' }, { ...source[1]!, registeredBy: OTHER_ID, municipalityCode: '272' }, source[2]!])).toEqual(['c']);
  });
});

describe('any file, on any registry', () => {
  const businessId = fc.constantFrom(null, '9999900-1', '9999904-4', '9999907-9');
  const name = fc.constantFrom('Aava ry', 'aava ry', 'Bea ry', 'Cia ry');
  const home = fc.constantFrom('217' as const, '272' as const);
  const registry = fc.uniqueArray(fc.record({ name, sv: fc.option(name), businessId, municipalityCode: home, registeredBy: fc.constantFrom(TOWN_ID, OTHER_ID) }), { maxLength: 6, selector: (one) => one.businessId ?? one })
    .map((all) => all.map(({ name: fi, sv, ...more }, place) => entered(`old-${place}`, fi, { ...more, names: { fi, ...(sv && { sv }) } })));
  const rows = fc.tuple(fc.constantFrom('fi' as const, 'sv' as const), fc.boolean(), fc.array(fc.record({ name, businessId, municipalityCode: home, phone: fc.constantFrom(null, '040 000 0000'), host: fc.option(fc.oneof(name, fc.constant('9999904-4')), { nil: '', freq: 2 }) }), { maxLength: 7 }))
    .map(([language, withHome, all]) => all.map(({ name: written, municipalityCode, host, ...content }, place) => ({
      line: place + 2, name: written, language, content: { ...content, type: host ? 'informal-group' as const : 'association' as const, ...(host && { businessId: null }), ...(withHome && { municipalityCode }) }, ...(host && { host }), problems: [],
    })));

  it('imported twice is the same as once', () => {
    fc.assert(fc.property(rows, registry, (file, before) => {
      const first = plan(file, before);
      const second = plan(file, after(first, before), idsOf(first));
      expect(second.fates.map(({ kind }) => kind)).toEqual(first.fates.map(({ kind }) => (kind === 'refused' ? 'refused' : 'same')));
      expect(second.missing).toEqual([]);
    }), { numRuns: 500 });
  });

  it('never makes two of one Y-tunnus', () => {
    fc.assert(fc.property(rows, registry, (file, before) => {
      const known = after(plan(file, before), before).flatMap((one) => one.businessId ?? []);
      expect(new Set(known).size).toBe(known.length);
    }), { numRuns: 300 });
  });
});
