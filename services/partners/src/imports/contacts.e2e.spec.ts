import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const { kannus, kohtaamispaikka } = DEMO_ORGANISATIONS;
const HEADING = 'Nimi;Tyyppi;Kotikunta;Yhteyshenkilö;Yhteyshenkilön sähköposti;Yhteyshenkilön puhelin;Rooli';

interface Row {
  readonly fate: string;
  readonly contact: { readonly fate: string; readonly personId: string | null } | null;
}

describe('contact persons on the rows of a file', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await testService(partners, { clock: { now: () => NOW } });
    await fillDemo(service.service.app, new Date('2026-11-16T00:00:00Z'), service.identity.issuer);
  });
  afterAll(() => service.stop());

  const ask = async (path: string, body?: object, person: keyof typeof DEMO_PEOPLE = 'hyte', method?: 'PUT') =>
    service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }), ...(method && { method }) });
  const file = (source: string, ...rows: string[]) => ({ source, text: [HEADING, ...rows].join('\r\n') });
  const preview = async (one: object) => (await ask('/organisation-imports/previews', one)).body;
  const bring = async (one: object, more: object = {}) => ask('/organisation-imports', { ...one, fingerprint: (await preview(one)).fingerprint, ...more });
  const fates = (body: { rows: Row[] }) => body.rows.map(({ fate, contact }) => `${fate} ${contact?.fate ?? 'nobody'}`);
  const named = async (text: string) => (await ask(`/appointments?text=${encodeURIComponent(text)}`)).body.items;
  const people = async (organisation: string) => {
    const [{ id }] = (await ask(`/organisations?text=${encodeURIComponent(organisation)}`)).body.items;
    return (await ask(`/contact-persons?organisationId=${id}`)).body.items;
  };
  const rows = (table: string) => service.service.app.get(TenantTransactions).run(kannus.id, async (tx) => JSON.stringify(await tx.query(`select * from ${table}`)));

  it('are shown first, and nothing is written', async () => {
    const body = await preview(file('Esikatselu', 'Esikatsojat ry;Yhdistys;Kannus;Aila Avain;aila@esikatsojat.example;;', 'Väärät ry;Yhdistys;Kannus;Bertta Boman;ei osoite;;', 'Puolueet;Puolue;Kannus;Cia Cederberg;;;', 'Tyhjät ry;Yhdistys;Kannus;;;;'));
    expect([fates(body), body.contacts.counts]).toEqual([['new new', 'new refused', 'refused refused', 'new nobody'], { added: 1, changed: 0, same: 0, refused: 2 }]);
    expect(body.rows[1].contact.problems).toMatchObject([{ column: 'contactEmail', value: 'ei osoite', words: { fi: 'Tarkista sähköpostiosoite' } }]);
    expect(await named('Aila Avain')).toEqual([]);
  });

  it('are named as if by hand: in their own story, told without a name, refused ones left out, and once however often the file comes', async () => {
    const one = file('Kunnan luettelo', 'Tuodut ry;Yhdistys;Kannus;Aila Avain;aila@tuodut.example;040 000 0101;', 'Toiset ry;Yhdistys;Kannus;Bertta Boman;;;Vapaaehtoistoiminnan koordinaattori', 'Väärät ry;Yhdistys;Kannus;Cia Cederberg;ei osoite;;');
    expect(await bring(one)).toMatchObject({ status: 201, body: { added: 3, contacts: { added: 2, changed: 0, same: 0, refused: 1, ended: 0 } } });
    const [aila] = await named('Aila Avain');
    expect(aila).toMatchObject({ role: 'contact-person', area: ['217'], startsOn: '2026-11-21', endsOn: null, person: { phone: '040 000 0101', email: 'aila@tuodut.example' } });
    expect(await named('Bertta Boman')).toMatchObject([{ role: 'volunteer-coordinator' }]);
    expect((await ask(`/contact-persons/${aila.person.id}`)).body.timeline).toMatchObject([{ what: 'added', by: { organisation: { id: kannus.id }, role: 'hyte-coordinator' } }]);
    expect((await ask(`/appointments/${aila.id}`)).body.timeline).toMatchObject([{ what: 'named', reason: 'Tuonti / Import: Kunnan luettelo' }]);
    expect(fates(await preview(one))).toEqual(['same same', 'same same', 'same refused']);
    expect(await bring(one)).toMatchObject({ body: { contacts: { added: 0, changed: 0, same: 2, refused: 1 } } });
    expect((await ask(`/contact-persons/${aila.person.id}`)).body).toMatchObject({ version: 1, appointments: [{}] });
    for (const table of ['outbox', 'audit_entries', 'organisation_imports', 'imported_appointments', 'appointment_timeline', 'organisation_changes']) expect(await rows(table), table).toMatch(/^\[\{(?!.*(Avain|Boman|Cederberg|aila@|040 000 0101))/s);
  });

  it('with a new number are corrected, unless their own organisation has spoken since', async () => {
    const one = (phone: string) => file('Numerot', `${kohtaamispaikka.names.fi};Yhdistys;Kannus;Kaija Kahvi;kaija@kahvi.example;${phone};`);
    await bring(one('040 000 0201'));
    const { personId } = (await preview(one('040 000 0201'))).rows[0].contact;
    expect((await preview(one('040 000 0202'))).rows[0].contact).toMatchObject({ fate: 'changed', changes: [{ field: 'contactPhone', before: '040 000 0201', after: '040 000 0202' }] });
    await bring(one('040 000 0202'));
    expect((await ask(`/contact-persons/${personId}`)).body).toMatchObject({ version: 2, phone: '040 000 0202', timeline: [{ what: 'corrected', corrected: ['phone'] }, {}] });
    await ask(`/contact-persons/${personId}`, { name: 'Kaija Kahvi', phone: '040 000 0299', email: 'kaija@kahvi.example', version: 2, reason: 'Uusi numero' }, 'yhdistys', 'PUT');
    expect((await preview(one('040 000 0202'))).rows[0].contact).toMatchObject({ fate: 'refused', personId, problems: [{ words: { fi: expect.stringMatching(/eikä niitä kirjoiteta yli/) } }] });
    expect(await bring(one('040 000 0202'))).toMatchObject({ status: 201, body: { contacts: { refused: 1 } } });
    expect((await ask(`/contact-persons/${personId}`)).body).toMatchObject({ version: 3, phone: '040 000 0299' });
    expect((await preview(one('040 000 0299'))).rows[0].contact.fate).toBe('same');
    const without = { ...one(''), text: one('').text.replace(/Kaija.*/, ';;;') };
    expect((await preview(without)).contacts).toMatchObject({ missing: [], ofSource: 1 });
  });

  it('who are no longer there end only when asked, many only when their number is told, and their numbers go', async () => {
    const all = Array.from({ length: 6 }, (_, place) => `Lähteen ${place} ry;Yhdistys;Kannus;Leena Lähde${place};leena${place}@lahde.example;;`);
    await bring(file('Pieni lähde', ...all));
    const shorter = file('Pieni lähde', ...all.slice(0, 4), ...all.slice(4).map((row) => row.replace(/Leena.*/, ';;;')));
    expect((await preview(shorter)).contacts).toMatchObject({ missing: [{ name: 'Leena Lähde4', role: 'contact-person' }, { name: 'Leena Lähde5' }], ofSource: 6, mustBeTold: true });
    expect(await bring(shorter)).toMatchObject({ body: { contacts: { ended: 0 } } });
    for (const toldContacts of [undefined, 1]) expect(await bring(shorter, { endMissingContacts: true, toldContacts })).toMatchObject({ status: 409, body: { code: 'import-ends-many', details: { missing: 2, ofSource: 6 } } });
    expect(await bring(shorter, { endMissingContacts: true, toldContacts: 2 })).toMatchObject({ status: 201, body: { ended: 0, contacts: { ended: 2, same: 4 } } });
    expect((await named('Leena Lähde5'))[0]).toMatchObject({ endsOn: '2026-11-21', person: { phone: null, email: null } });
    expect((await preview(shorter)).contacts).toMatchObject({ missing: [], ofSource: 4 });
    expect(await people('Lähteen 0')).toMatchObject([{ name: 'Leena Lähde0', email: 'leena0@lahde.example' }]);
  });

  it('with something else in their name lose the role alone', async () => {
    const row = 'Kaksitoimiset ry;Yhdistys;Kannus;Tuija Toimi;tuija@toimi.example;;';
    await bring(file('Toimet', row));
    const [{ id: organisationId }] = (await ask('/organisations?text=kaksitoimiset')).body.items;
    const [{ id: personId }] = await people('Kaksitoimiset');
    await ask('/appointments', { organisationId, role: 'volunteer-coordinator', personId, area: ['217'], startsOn: '2026-11-21', reason: 'Toinenkin tehtävä' });
    await bring(file('Toimet', row.replace(/Tuija.*/, ';;;')), { endMissingContacts: true, toldContacts: 1 });
    expect((await ask(`/contact-persons/${personId}`)).body).toMatchObject({ leftOn: null, email: 'tuija@toimi.example', appointments: expect.arrayContaining([expect.objectContaining({ role: 'contact-person', endsOn: '2026-11-21' }), expect.objectContaining({ role: 'volunteer-coordinator', endsOn: null })]) });
  });

  it('is not done when somebody of them has become another meanwhile', async () => {
    const one = file('Muuttuva', 'Muuttuvat ry;Yhdistys;Kannus;Maija Muutos;maija@muutos.example;;');
    await bring(one);
    const next = { ...one, text: one.text.replace('example;;', 'example;040 000 0301;') };
    const { fingerprint, rows: [{ contact: { personId } }] } = await preview(next);
    await ask(`/contact-persons/${personId}`, { name: 'Maija Muutos', phone: '040 000 0302', email: 'maija@muutos.example', version: 1, reason: 'Uusi numero' }, 'hyte', 'PUT');
    expect(await ask('/organisation-imports', { ...next, fingerprint })).toMatchObject({ status: 409, body: { code: 'import-plan-has-changed' } });
  });
});
