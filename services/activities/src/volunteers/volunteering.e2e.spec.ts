import { newId } from '@pirtti/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { People } from '../people/storage/people.js';
import { MODEL, person, READY, until, volunteering, type Asking } from './volunteering.fixture.js';

const NOW = new Date('2026-11-23T10:00:00Z');

describe('working with volunteers', () => {
  let ground: Awaited<ReturnType<typeof volunteering>>;
  let ours: Asking;
  beforeAll(async () => { ground = await volunteering(() => NOW); });
  afterAll(() => ground.stop());
  beforeEach(async () => { ours = await ground.organisation(); });

  const lettersTo = (address: string) => ground.server.letters.filter(({ to }) => to?.some((one) => one.address === address));

  it('begins with a model, which says what it lacks wherever one works with it', async () => {
    const id = await ours.model({ responsible: null, fundingUntil: null });
    expect((await ours.get(`/volunteer-models/${id}`))).toMatchObject({ warnings: ['responsible-person-is-missing', 'funding-is-unknown'], responsible: null });
    const needId = await ours.need(id);
    expect((await ours.get(`/volunteer-needs/${needId}`)).model.warnings).toEqual(['responsible-person-is-missing', 'funding-is-unknown']);
    const changed = await ours.put(`/volunteer-models/${id}`, { ...MODEL, version: 1 });
    expect(changed.body).toMatchObject({ warnings: [], responsible: { name: 'Vieno Vastuu' }, version: 2 });
    expect((await ours.put(`/volunteer-models/${id}`, { ...MODEL, version: 2 })).body.version).toBe(2);
    expect((await ours.put(`/volunteer-models/${id}`, { ...MODEL, fundingUntil: null, version: 1 })).body.code).toBe('volunteer-model-has-changed');
    expect((await ours.told(id)).map(({ data }) => [data['hasResponsiblePerson'], data['fundingUntil']])).toEqual([[false, null], [true, '2028-12-31']]);
  });

  it('takes in who offers themselves, and tells them by letter; the same offer is one, however often it is sent', async () => {
    expect((await ours.apply()).body.code).toBe('nobody-is-taken-on-here');
    await ours.model();
    const applicationId = newId();
    const answers = await Promise.all(Array.from({ length: 5 }, () => ours.apply({ applicationId, person: person('Taimi Tulija') })));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    const waiting = await ours.search({ status: 'applied' });
    expect(waiting).toMatchObject({ total: 1, counts: { applied: 1 }, items: [{ id: applicationId, person: { name: 'Taimi Tulija' }, startedOn: null }] });
    expect(await ours.told(applicationId)).toEqual([]);
    expect((await ours.post(`/volunteers/${applicationId}/acceptance`)).body).toMatchObject({ status: 'active', startedOn: '2026-11-23' });
    expect((await ours.told(applicationId)).map(({ type }) => type)).toEqual(['activities.volunteer-changed.v1']);
    const [letter] = await until(() => lettersTo('taimi@esimerkki.example'), (found) => found.length === 1);
    expect(letter!.subject).toBe('Sinulle on viesti');
    expect(letter!.text).toContain('Kylän kahvittajat ry');
    expect(letter!.text).toContain(`/vapaaehtoinen/${ours.organisationId}#`);
    const other = newId();
    await ours.apply({ applicationId: other, person: person('Eero Etsijä') });
    expect((await ours.post(`/volunteers/${other}/declining`, { reason: 'no-task' })).body).toMatchObject({ status: 'declined', declineReason: 'no-task' });
    const [kindly] = await until(() => lettersTo('eero@esimerkki.example'), (found) => found.length === 1);
    expect(kindly!.text).toContain('ei voi juuri nyt ottaa sinua mukaan');
    expect(kindly!.text).not.toContain('Sopivaa tehtävää');
  });

  it('shows where anybody may offer themselves, without who answers for it', async () => {
    await ours.model();
    await ours.model({ names: { fi: 'Hiljainen malli' }, takesApplicants: false });
    const { body } = await ground.service.request('/public/volunteer-models?municipalityCode=217&pageSize=100');
    const shown = body.items.filter((one: { organisationId: string }) => one.organisationId === ours.organisationId);
    expect(shown).toMatchObject([{ names: { fi: 'Kaveriksi arkeen' }, organisation: { fi: 'Kylän kahvittajat ry' } }]);
    expect(JSON.stringify(body)).not.toMatch(/Vieno|funding|responsible/);
  });

  it('finds volunteers by name, role and place, in a search that stands in no address', async () => {
    const [maija] = [await ours.volunteer('Maija Mallikas'), await ours.volunteer('Kalle Kulkija', { roles: ['caller'], municipalityCode: '272' })];
    expect((await ours.search({ text: 'MAIJA' })).items.map(({ id }: { id: string }) => id)).toEqual([maija]);
    expect((await ours.search({ role: 'caller' })).total).toBe(1);
    expect((await ours.search({ municipalityCode: '217' })).total).toBe(1);
    expect(await ours.search({ page: 2, pageSize: 1 })).toMatchObject({ total: 2, items: [{ id: maija }] });
    expect(await ours.search({ page: 9, pageSize: 1 })).toMatchObject({ total: 2, items: [] });
  });

  it('corrects who a volunteer is and what was seen to, over nothing that another has written', async () => {
    const id = await ours.volunteer('Maija Mallikas');
    const body = { person: person('Maija Uusnimi'), roles: ['companion'], languages: ['fi'], municipalityCode: '217', ...READY, recordCheckedOn: '2026-10-01' };
    expect((await ours.put(`/volunteers/${id}`, { ...body, version: 1 })).body).toMatchObject({ name: 'Maija Uusnimi', recordCheckedOn: '2026-10-01', version: 2 });
    expect((await ours.put(`/volunteers/${id}`, { ...body, villages: ['Ylikannus'], version: 1 })).body.code).toBe('volunteer-has-changed');
    expect((await ours.put(`/volunteers/${id}`, { ...body, recordCheckedOn: '2026-11-24', version: 2 })).body).toMatchObject({ code: 'day-is-still-to-come', details: { field: 'recordCheckedOn' } });
    expect((await ours.get(`/volunteers/${id}/timeline`)).items).toMatchObject([{ what: 'VolunteerChanged', changed: ['recordCheckedOn'], byWhom: 'coordinator' }, { what: 'VolunteerRegistered' }]);
  });

  it('suggests who fits, with reasons, and makes the pair, its breaks and its end', async () => {
    const modelId = await ours.model();
    const [near, far] = [await ours.volunteer('Liisa Lähellä', { villages: ['Ylikannus'], skills: ['walking'] }), await ours.volunteer('Kauko Kaukana', { municipalityCode: '272' })];
    const needId = await ours.need(modelId, { village: 'Ylikannus', skills: ['walking'] });
    const suggestions = await ours.get(`/volunteer-needs/${needId}/suggestions`);
    expect(suggestions.items.map(({ volunteer }: { volunteer: { id: string } }) => volunteer.id)).toEqual([near, far]);
    expect(suggestions.items[0]).toMatchObject({ pros: ['same-municipality', 'same-village', 'common-language', 'has-skills', 'waits-for-a-pair'], cons: [], obstacles: [] });
    expect(await ours.get(`/volunteer-needs/${needId}/suggestions?page=2&pageSize=1`)).toMatchObject({ total: 2, items: [{ volunteer: { id: far } }] });
    const { body: pair } = await ours.match(needId, near, '2026-10-01');
    expect(pair).toMatchObject({ volunteer: { name: 'Liisa Lähellä' }, need: { status: 'matched', person: { name: 'Nelli Naapuri' } }, status: 'active', months: 1 });
    expect((await ours.post(`/volunteer-matches/${pair.id}/pause`, { on: '2026-11-01', version: 1 })).body).toMatchObject({ status: 'paused', version: 2 });
    expect((await ours.post(`/volunteer-matches/${pair.id}/pause`, { on: '2026-11-01', version: 1 })).body).toMatchObject({ status: 'paused', version: 2 });
    expect((await ours.post(`/volunteer-matches/${pair.id}/resumption`, { on: '2026-11-10', version: 2 })).body).toMatchObject({ status: 'active', pauses: [{ from: '2026-11-01', to: '2026-11-10' }] });
    expect((await ours.post(`/volunteer-matches/${pair.id}/ending`, { lastDay: '2026-11-20', reason: 'agreed-time', outcome: 'less-lonely', waitsAgain: true, version: 3 })).body)
      .toMatchObject({ status: 'ended', months: 1, endReason: 'agreed-time', need: { status: 'waiting' } });
    expect((await ours.get(`/volunteer-matches/${pair.id}/timeline`)).items.map(({ what }: { what: string }) => what)).toEqual(['MatchEnded', 'MatchResumed', 'MatchPaused', 'MatchStarted']);
    expect(await ours.told(pair.id)).toMatchObject([{ type: 'activities.volunteer-match-started.v1' }, { type: 'activities.volunteer-match-ended.v1', data: { months: 1, reason: 'agreed-time', outcome: 'less-lonely', month: '2026-11' } }]);
    expect((await ours.told(needId)).map(({ data }) => data['status'])).toEqual(['waiting', 'matched', 'waiting']);
    expect(await ours.get('/volunteer-matches?status=ended')).toMatchObject({ total: 1, counts: { ended: 1 } });
    expect((await ours.get('/volunteer-needs?status=waiting')).items.map(({ id }: { id: string }) => id)).toEqual([needId]);
  });

  it('makes no pair without a responsible person, nor with a volunteer who is not ready, nor with minors without a record check', async () => {
    const lacking = await ours.model({ responsible: null });
    const [modelId, untrained, ready] = [await ours.model(), await ours.volunteer('Uuno Uusi', { trainedOn: null }), await ours.volunteer('Valma Valmis', { recordCheckedOn: '2024-11-23' })];
    const refusal = async (needId: string, volunteerId: string) => (await ours.match(needId, volunteerId)).body.code;
    expect(await refusal(await ours.need(lacking), ready)).toBe('model-has-no-responsible-person');
    expect(await refusal(await ours.need(modelId), untrained)).toBe('volunteer-is-not-trained');
    expect(await refusal(await ours.need(modelId, { concernsMinors: true }), ready)).toBe('record-check-has-expired');
  });

  it('of many who find the same wish or the same volunteer at once makes one pair', async () => {
    const modelId = await ours.model();
    const [needId, volunteers] = [await ours.need(modelId), await Promise.all(['Aa', 'Bee', 'Cee', 'Dee', 'Ee'].map((name) => ours.volunteer(`${name} Kulkija`)))];
    expect((await Promise.all(volunteers.map((id) => ours.match(needId, id)))).map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const [volunteerId, needs] = [await ours.volunteer('Yksi Ainoa'), await Promise.all([1, 2, 3, 4, 5].map(() => ours.need(modelId)))];
    const answers = await Promise.all(needs.map((id) => ours.match(id, volunteerId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(4).fill('volunteer-is-full'));
  });

  it('asks for whom: by name or by code, one of the two', async () => {
    const modelId = await ours.model();
    const raise = (more: object) => ours.post('/volunteer-needs', { modelId, role: 'companion', ...more });
    expect((await raise({})).body.code).toBe('need-is-of-one-person');
    expect((await raise({ person: person('Nelli Naapuri'), placementId: newId() })).body.code).toBe('need-is-of-one-person');
    expect((await raise({ placementId: newId() })).body.code).toBe('placement-is-not-accepted');
    expect((await raise({ person: { name: 'Ilman osoitetta', language: 'fi' } })).body.code).toBe('person-cannot-be-reached');
    expect((await raise({ role: 'driver', person: person('Nelli Naapuri') })).body.code).toBe('role-is-not-of-the-model');
  });

  it('ends nobody over others: pairs end before their volunteer and their model', async () => {
    const modelId = await ours.model();
    const volunteerId = await ours.volunteer('Liisa Lähellä');
    const { body: pair } = await ours.match(await ours.need(modelId), volunteerId);
    expect((await ours.post(`/volunteers/${volunteerId}/ending`, { lastDay: '2026-11-23' })).body).toMatchObject({ code: 'volunteer-has-pairs', details: { pairs: 1 } });
    expect((await ours.post(`/volunteer-models/${modelId}/ending`, { lastDay: '2026-11-23', version: 1 })).body.code).toBe('volunteer-model-has-pairs');
    await ours.post(`/volunteer-matches/${pair.id}/ending`, { lastDay: '2026-11-23', reason: 'moved', outcome: 'not-told', waitsAgain: false, version: 1 });
    expect((await ours.post(`/volunteers/${volunteerId}/ending`, { lastDay: '2026-11-23' })).body.status).toBe('ended');
    expect((await ours.post(`/volunteer-models/${modelId}/ending`, { lastDay: '2026-11-23', version: 1 })).body.endedOn).toBe('2026-11-23');
  });

  it('is seen by the coordinators of the organisation, and by nobody else', async () => {
    const modelId = await ours.model();
    const [volunteerId, needId] = [await ours.volunteer('Liisa Lähellä'), await ours.need(modelId)];
    const theirs = await ground.organisation();
    for (const path of [`/volunteer-models/${modelId}`, `/volunteers/${volunteerId}`, `/volunteer-needs/${needId}`]) expect((await ground.service.request(path, { as: theirs.as })).status).toBe(404);
    expect((await theirs.match(needId, volunteerId)).status).toBe(404);
    const publisher = await ground.service.actor({ roles: ['activity-publisher', 'organisation-admin'], organisationId: ours.organisationId });
    expect((await ground.service.request(`/volunteers/${volunteerId}`, { as: publisher })).status).toBe(403);
    expect(await ours.run((tx) => tx.query(`select action from audit_entries where object_id = $1`, [volunteerId]))).toContainEqual({ action: 'register-volunteer' });
  });
});

describe('people around volunteers', () => {
  let ground: Awaited<ReturnType<typeof volunteering>>;
  beforeAll(async () => { ground = await volunteering(() => NOW); });
  afterAll(() => ground.stop());

  it('have a copy of what is known of them, and are forgotten: pairs end, figures stay', async () => {
    const ours = await ground.organisation();
    const people = ground.service.service.app.get(People);
    const modelId = await ours.model();
    const volunteerId = await ours.volunteer('Liisa Lähellä', { villages: ['Ylikannus'], recordCheckedOn: '2026-10-01' });
    const needId = await ours.need(modelId);
    const { body: pair } = await ours.match(needId, volunteerId);
    const shiftId = await ours.shift(modelId);
    await ours.put(`/volunteer-shifts/${shiftId}/volunteers/${volunteerId}`);
    const admin = await ground.service.actor({ roles: ['organisation-admin'], organisationId: ours.organisationId });
    const volunteerPerson = (await ours.get(`/volunteers/${volunteerId}`)).person.id as string;
    const { body: copy } = await ground.service.request(`/people/${volunteerPerson}/copy`, { as: admin });
    expect(copy).toMatchObject({ knownUntil: null });
    expect(copy.traces.filter(({ lines }: { lines: unknown[] }) => lines.length > 0).map(({ key }: { key: string }) => key)).toEqual(['volunteer-shifts', 'volunteer-pairs', 'volunteering']);
    expect(JSON.stringify(copy)).not.toContain('Nelli');
    const erase = (id: string) => ours.run((tx) => people.erase(tx, id, { because: 'request', at: NOW }));
    expect((await erase(volunteerPerson))?.traces).toMatchObject({ volunteering: 1, 'volunteer-shifts': 1 });
    expect(await ours.get(`/volunteers/${volunteerId}`)).toMatchObject({ name: null, person: null, status: 'ended', villages: [], recordCheckedOn: null, trainedOn: '2026-09-01' });
    expect(await ours.get(`/volunteer-matches/${pair.id}`)).toMatchObject({ status: 'ended', endReason: 'details-erased', need: { status: 'ended' } });
    expect(await ours.get(`/volunteer-shifts/${shiftId}`)).toMatchObject({ volunteers: [] });
    expect((await ours.told(pair.id)).map(({ type }) => type)).toEqual(['activities.volunteer-match-started.v1', 'activities.volunteer-match-ended.v1']);
    expect((await erase(volunteerPerson))?.traces).toMatchObject({ volunteering: 1 });
    const helped = (await ours.get(`/volunteer-needs/${needId}`)).person.id as string;
    await erase(helped);
    expect(await ours.get(`/volunteer-needs/${needId}`)).toMatchObject({ person: null, status: 'ended' });
    const responsible = (await ours.get(`/volunteer-models/${modelId}`)).responsible.id as string;
    await erase(responsible);
    expect((await ours.get(`/volunteer-models/${modelId}`)).warnings).toEqual(['responsible-person-is-missing']);
  });
});
