import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stateOf } from './rounds/domain/round.js';
import { RoundSearch } from './rounds/storage/round-search.js';
import { AFTER, BEFORE, CLOSING, GrantHouse, OPEN, type Shown } from './grants.fixture.js';

const { soite, kannus, kohtaamispaikka, vanverksamhet } = DEMO_ORGANISATIONS;
let house: GrantHouse;
beforeAll(async () => { house = await new GrantHouse().open(); });
beforeEach(() => { house.now = OPEN; });
afterAll(() => house.stop());

const codeOf = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];

describe('a grant from the round to the accepted use', () => {
  it('goes its way between the association and the granter, each step told to the other', async () => {
    const round = await house.round({ leastScorers: 2 });
    const draft = await house.draft(round.id);
    expect((await house.ask('osallisuus', `/grant-applications/${draft.id}`)).status).toBe(404);
    const sent = await house.done('sihteeri', `/grant-applications/${draft.id}/submission`, { version: 1 });
    expect((await house.ask('kaveri', `/grant-applications/${draft.id}`)).status).toBe(404);
    await house.done('osallisuus', `/grant-applications/${sent.id}/supplement-request`, { text: 'Lähettäkää tilinpäätös.', dueOn: '2027-02-10' });
    await house.done('sihteeri', `/grant-applications/${sent.id}/supplement`, { text: 'Tässä.', annexes: [{ kind: 'accounts', reference: 'Liite 2' }] });
    const multiplier = (sent['terms'] as { multipliers: { id: string }[] }).multipliers[0]!.id;
    await house.score(sent, 70, [multiplier]);
    house.now = AFTER;
    expect(codeOf(await house.decide(sent.id, 600_000))).toEqual([422, 'application-needs-scorers']);
    await house.score(sent, 60, [multiplier], 'osallisuus');
    expect((await house.decide(sent.id, 600_000)).body).toMatchObject({ status: 'granted', grantedCents: 600_000, result: 7150, decision: { body: 'Lautakunta', section: '§ 5', scores: { result: 7150, scorers: 2 } } });
    await house.done('osallisuus', `/grant-applications/${sent.id}/payment`, { paidOn: '2027-02-22', reference: 'Lasku 1' });
    await house.done('sihteeri', `/grant-applications/${sent.id}/use-report`, { text: 'Kahvila toimi.', usedCents: 590_000 });
    const end = await house.done('osallisuus', `/grant-applications/${sent.id}/use-acceptance`, {});
    expect(end).toMatchObject({ status: 'use-accepted', useReport: { usedCents: 590_000 }, supplements: [{ answer: 'Tässä.' }] });
    const { body: seen } = await house.ask('sihteeri', `/grant-applications/${sent.id}`);
    expect(seen).toMatchObject({ scores: [], result: null, decision: { scores: { result: 7150 } }, terms: { sums: null, appropriationId: null } });
    expect(seen.timeline.map(({ what }: { what: string }) => what)).toEqual(['drafted', 'submitted', 'supplement-requested', 'supplement-given', 'decided', 'paid', 'use-reported', 'use-accepted']);
    expect((end['timeline'] as { what: string }[]).map(({ what }) => what)).toEqual(['submitted', 'supplement-requested', 'supplement-given', 'scored', 'scored', 'decided', 'paid', 'use-reported', 'use-accepted']);
    const about = { applicationId: sent.id, roundId: round.id, granterId: soite.id, applicantId: kohtaamispaikka.id, kind: 'operating' };
    expect(await house.told('partners.grant-application-submitted.v1', sent.id)).toMatchObject([{ ...about, askedCents: 850_000 }]);
    expect(await house.told('partners.grant-decided.v1', sent.id)).toEqual([{ ...about, outcome: 'granted', askedCents: 850_000, grantedCents: 600_000, decidedOn: '2027-02-22' }]);
    expect(await house.told('partners.grant-use-accepted.v1', sent.id)).toMatchObject([{ ...about, usedCents: 590_000 }]);
  });

  it('goes forward in time: no decision before the round closed, and no payment before the decision', async () => {
    const application = await house.submitted((await house.round()).id);
    await house.score(application, 40);
    house.now = AFTER;
    expect(codeOf(await house.decide(application.id, 600_000, { decidedOn: '2027-02-04' }))).toEqual([422, 'decision-is-before-closing']);
    expect(codeOf(await house.decide(application.id, 600_000, { decidedOn: '2027-02-23' }))).toEqual([422, 'day-is-in-the-future']);
    expect((await house.decide(application.id, 600_000, { decidedOn: '2027-02-20' })).status).toBe(201);
    expect(await house.refused('osallisuus', `/grant-applications/${application.id}/payment`, { paidOn: '2027-02-19' })).toEqual([422, 'payment-is-before-decision']);
    house.now = OPEN;
    const oneOff = await house.submitted((await house.round({ kind: 'one-off' })).id, { activity: { name: 'Kevätretki' } });
    await house.score(oneOff, 40);
    expect((await house.decide(oneOff.id, 600_000, { decidedOn: '2027-01-20' })).body).toMatchObject({ status: 'granted', terms: { state: 'open' } });
  });

  it('each does its own part and not the other’s', async () => {
    const { id } = await house.submitted((await house.round()).id);
    house.now = AFTER;
    const decision = { body: 'Lautakunta', decidedOn: '2027-02-22', section: '§ 5', reason: 'Hyvä.', grantedCents: 1 };
    expect(await house.refused('sihteeri', `/grant-applications/${id}/decision`, decision)).toEqual([403, 'application-is-decided-by-granter']);
    expect(await house.refused('osallisuus', `/grant-applications/${id}/use-report`, { text: 'Hyvin.', usedCents: 1 })).toEqual([403, 'application-is-of-another']);
    expect(await house.refused('kaveri', `/grant-applications/${id}/decision`, decision)).toEqual([404, 'not-found']);
    expect(await house.refused('ohjaaja', `/grant-applications/${id}/decision`, decision)).toEqual([403, 'role-is-missing']);
    expect(await house.refused('sihteeri', '/grant-appropriations', { year: 2027, name: 'Omat rahat', amountCents: 1 })).toEqual([403, 'organisation-gives-no-grants']);
  });
});

describe('the window', () => {
  it('takes an application until its closing instant, and refuses it one second after', async () => {
    const { id: roundId } = await house.round();
    const { id } = await house.draft(roundId);
    house.now = new Date(CLOSING.getTime() + 1000);
    expect(await house.refused('sihteeri', `/grant-applications/${id}/submission`, { version: 1 })).toEqual([422, 'grant-round-is-closed']);
    expect(await house.refused('kaveri', `/grant-rounds/${roundId}/applications`, { title: 'Myöhässä', askedCents: 1 })).toEqual([422, 'grant-round-is-closed']);
    house.now = new Date(CLOSING.getTime() - 1);
    expect((await house.done('sihteeri', `/grant-applications/${id}/submission`, { version: 1 })).status).toBe('submitted');
  });

  it('shows a draft of a round to its granter alone, and opens in time', async () => {
    house.now = BEFORE;
    const round = await house.round();
    expect(await house.refused('sihteeri', `/grant-rounds/${round.id}/applications`, { title: 'Aikaisin', askedCents: 1 })).toEqual([422, 'grant-round-is-not-open-yet']);
    const { appropriationId, budgetCents, title, kind, language, description } = round as unknown as Record<string, string>;
    const draft = await house.done('osallisuus', '/grant-rounds', { appropriationId, budgetCents, title, kind, language, description, opensOn: '2027-03-01', closesOn: '2027-03-31', closesTime: '12:00', useReportDueOn: '2028-01-31', leastScorers: 1 });
    expect((await house.ask('sihteeri', `/grant-rounds/${draft.id}`)).status).toBe(404);
    expect((await house.ask('hyte', `/grant-rounds/${draft.id}`)).status).toBe(404);
  });
});

describe('one of each', () => {
  it('an organisation applies once in a round, also when two write at the same moment', async () => {
    const { id } = await house.round();
    const answers = await Promise.all(['sihteeri', 'yhdistys', 'sihteeri'].map((person) => house.ask(person as 'sihteeri', `/grant-rounds/${id}/applications`, { title: 'Hakemus', askedCents: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const first = answers.find(({ status }) => status === 201)!.body as Shown;
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'organisation-has-applied-already', details: { applicationId: first.id } });
    await house.done('sihteeri', `/grant-applications/${first.id}/withdrawal`, {});
    expect((await house.draft(id)).status).toBe('draft');
  });

  it('a one-off grant is applied for once for each activity, by whatever spelling, and again where it was rejected', async () => {
    const [one, two, three] = [await house.round({ kind: 'one-off' }), await house.round({ kind: 'one-off' }), await house.round({ kind: 'one-off' })];
    const first = await house.submitted(one.id, { activity: { name: 'Kävelykerho' } });
    const second = await house.draft(two.id, { activity: { name: '  KÄVELYKERHO ' } });
    expect(await house.refused('sihteeri', `/grant-applications/${second.id}/submission`, { version: 1 })).toEqual([409, 'activity-has-its-one-off-grant']);
    expect((await house.submitted(three.id, { activity: { name: 'Lukupiiri' } })).status).toBe('submitted');
    expect((await house.submitted(two.id, { activity: { name: 'Kävelykerho' } }, 'kaveri')).status).toBe('submitted');
    house.now = AFTER;
    await house.decide(first.id, null);
    house.now = OPEN;
    expect((await house.done('sihteeri', `/grant-applications/${second.id}/submission`, { version: 1 })).status).toBe('submitted');
  });

  it('of two submitted at the same moment for one activity, one is taken', async () => {
    const drafts = [];
    for (const round of [await house.round({ kind: 'one-off' }), await house.round({ kind: 'one-off' })]) drafts.push(await house.draft(round.id, { activity: { name: 'Soittorinki' } }));
    const answers = await Promise.all(drafts.map(({ id }) => house.ask('sihteeri', `/grant-applications/${id}/submission`, { version: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('the appropriation', () => {
  it('is never exceeded: of fifty decisions at once, as many pass as it is enough for', async () => {
    const round = await house.round({ criteria: [] }, 1_000_000);
    const applications = await house.crowd(round.id, 50, 90_000);
    house.now = AFTER;
    const answers = await Promise.all(applications.map((id) => house.decide(id, 90_000)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(11);
    expect(new Set(answers.filter(({ status }) => status !== 201).map((one) => codeOf(one).join(' ')))).toEqual(new Set(['422 grant-exceeds-appropriation']));
    const { body } = await house.ask('osallisuus', `/grant-rounds/${round.id}`);
    expect(body).toMatchObject({ grantedCents: 990_000, sums: { applications: 50, askedCents: 4_500_000, grantedCents: 990_000, leftCents: 10_000 } });
    expect((await house.decide(applications[answers.findIndex(({ status }) => status !== 201)]!, 10_000)).status).toBe(201);
  });

  it('is one for all the year’s rounds, and is not made smaller than what has been granted', async () => {
    const first = await house.round({ criteria: [], budgetCents: 850_000 }, 1_000_000);
    const { appropriationId } = first as unknown as { appropriationId: string };
    const { id, version } = await house.done('osallisuus', '/grant-rounds', {
      kind: 'partnership', language: 'fi', title: 'Kumppanuusavustukset', description: 'Yhdessä.', appropriationId, budgetCents: 300_000, opensOn: '2027-01-15', closesOn: '2027-02-05', closesTime: '16:15', useReportDueOn: '2028-01-31', leastScorers: 1,
    });
    const second = await house.done('osallisuus', `/grant-rounds/${id}/publication`, { version });
    const [[operating], [partnership]] = [await house.crowd(first.id, 1, 850_000), await house.crowd(second.id, 1, 300_000)];
    house.now = AFTER;
    expect((await house.decide(operating!, 850_000)).status).toBe(201);
    expect((await house.decide(partnership!, 150_001)).body).toMatchObject({ code: 'grant-exceeds-appropriation', details: { leftCents: 150_000 } });
    expect(await house.refused('osallisuus', `/grant-appropriations/${appropriationId}`, { amountCents: 849_999, reason: 'Säästö.', version: 1 }, 'PUT')).toEqual([422, 'appropriation-is-granted-already']);
    expect(await house.done('osallisuus', `/grant-appropriations/${appropriationId}`, { amountCents: 1_150_000, reason: 'Lisätalousarvio.', version: 1 }, 'PUT')).toMatchObject({ amountCents: 1_150_000, grantedCents: 850_000, timeline: [{ what: 'set-aside' }, { what: 'appropriation-changed', text: 'Lisätalousarvio.' }] });
    expect((await house.decide(partnership!, 300_000)).status).toBe(201);
  });
});

describe('a decision that the applicant is not content with', () => {
  it('says until when it is appealed, and a claim that changes it takes the money from the same appropriation', async () => {
    house.now = OPEN;
    const round = await house.round({}, 1_000_000);
    const application = await house.submitted(round.id);
    await house.score(application, 40);
    house.now = AFTER;
    const path = `/grant-applications/${application.id}`;
    await house.decide(application.id, 600_000, { notice: 'post' });
    expect((await house.ask('sihteeri', path)).body.decision.appeal).toEqual({ to: 'rectification', law: 'wellbeing-region', sentOn: '2027-02-22', notice: 'post', informedOn: '2027-03-01', lastDay: '2027-03-15' });
    await house.done('osallisuus', `${path}/payment`, { paidOn: '2027-02-22' });
    house.now = new Date('2027-03-20T10:00:00Z');
    expect(await house.refused('sihteeri', `${path}/rectification-claim`, { receivedOn: '2027-03-16', text: 'Koko summa tarvitaan.' })).toEqual([403, 'application-is-decided-by-granter']);
    expect(await house.done('osallisuus', `${path}/rectification-claim`, { receivedOn: '2027-03-16', text: 'Koko summa tarvitaan.' })).toMatchObject({ claims: [{ isLate: true, result: null }] });
    const change = { outcome: 'changed', grantedCents: 850_000, body: 'Lautakunta', section: '§ 12', decidedOn: '2027-03-18', reason: 'Tarve on suurempi.' };
    const crowd = await house.crowd(round.id, 1, 200_000);
    await house.decide(crowd[0]!, null);
    expect(await house.refused('sihteeri', `${path}/rectification`, change)).toEqual([403, 'application-is-decided-by-granter']);
    const answers = await Promise.all([1, 2].map(() => house.ask('osallisuus', `${path}/rectification`, change)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 201)!.body).toMatchObject({
      status: 'granted', grantedCents: 850_000, earlierPayments: [{ paidOn: '2027-02-22', cents: 600_000 }], payment: null,
      claims: [{ result: { outcome: 'changed', change: { beforeCents: 600_000, grantedCents: 850_000 }, appeal: { to: 'court', lastDay: '2027-04-22' } } }],
    });
    expect((await house.ask('osallisuus', `/grant-rounds/${round.id}`)).body).toMatchObject({ grantedCents: 850_000, sums: { grantedCents: 850_000, leftCents: 150_000 } });
    expect((await house.ask('hyte', `/grants?recipient=${kohtaamispaikka.id}&sort=latest`)).body.items[0]).toMatchObject({ amountCents: 850_000, section: '§ 12' });
    expect(await house.told('partners.grant-changed.v1', application.id)).toMatchObject([{ beforeCents: 600_000, grantedCents: 850_000, decidedOn: '2027-03-18' }]);
    expect(await house.done('osallisuus', `${path}/payment`, { paidOn: '2027-03-20' })).toMatchObject({ status: 'paid' });
    // What was rejected gets no more than the round has left either.
    await house.done('osallisuus', `/grant-applications/${crowd[0]}/rectification-claim`, { receivedOn: '2027-03-20', text: 'Täytti ehdot.' });
    const rejected = `/grant-applications/${crowd[0]}/rectification`;
    const given = { ...change, decidedOn: '2027-03-20' };
    expect(await house.refused('osallisuus', rejected, { ...given, grantedCents: 150_001 })).toEqual([422, 'grant-exceeds-appropriation']);
    expect(await house.done('osallisuus', rejected, { ...given, grantedCents: 150_000 })).toMatchObject({ status: 'granted', grantedCents: 150_000 });
    await house.done('sihteeri', `${path}/use-report`, { text: 'Kahvila toimi.', usedCents: 850_000 });
  });
});

describe('a decision of the council itself', () => {
  it('is appealed at the court, and nobody claims rectification', async () => {
    house.now = OPEN;
    const application = await house.submitted((await house.round()).id);
    await house.score(application, 40);
    house.now = AFTER;
    await house.decide(application.id, null, { byCouncil: true });
    const path = `/grant-applications/${application.id}`;
    expect((await house.ask('sihteeri', path)).body.decision.appeal).toMatchObject({ to: 'court', lastDay: '2027-03-30' });
    expect(await house.refused('osallisuus', `${path}/rectification-claim`, { receivedOn: '2027-02-22', text: 'Täytti ehdot.' })).toEqual([409, 'decision-is-appealed-at-court']);
  });
});

describe('a payment', () => {
  it('waits for the report of an earlier grant, and follows when it has come', async () => {
    const earlier = await house.paid();
    house.now = OPEN;
    const next = await house.submitted((await house.round()).id);
    await house.score(next, 40);
    house.now = new Date('2028-04-01T10:00:00Z');
    await house.decide(next.id, 500_000);
    const pay = () => house.ask('osallisuus', `/grant-applications/${next.id}/payment`, { paidOn: '2028-04-01' });
    expect(await pay()).toMatchObject({ status: 409, body: { code: 'earlier-use-report-is-missing', details: { applications: [earlier.id] } } });
    expect((await house.ask('sihteeri', `/grant-applications/${next.id}`)).body.missingReports).toEqual([{ applicationId: earlier.id, title: 'Avoin kohtaamispaikka', dueOn: '2028-03-31' }]);
    await house.done('sihteeri', `/grant-applications/${earlier.id}/use-report`, { text: 'Kahvila toimi.', usedCents: 600_000 });
    expect((await pay()).body.status).toBe('paid');
    await house.done('sihteeri', `/grant-applications/${next.id}/use-report`, { text: 'Kahvila toimi.', usedCents: 1 });
  });

  it('waits again while the report is sent back and its day has passed, and follows the corrected one', async () => {
    const { id } = await house.paid({ title: 'Palautettava' });
    await house.done('sihteeri', `/grant-applications/${id}/use-report`, { text: 'Hyvin meni.', usedCents: 600_000 });
    const ask = { text: 'Eritelkää kulut.', dueOn: '2027-03-10' };
    expect(await house.refused('sihteeri', `/grant-applications/${id}/use-return`, ask)).toEqual([403, 'application-is-decided-by-granter']);
    expect(await house.done('osallisuus', `/grant-applications/${id}/use-return`, ask)).toMatchObject({ status: 'use-returned', dueOn: '2027-03-10' });
    expect(await house.refused('osallisuus', `/grant-applications/${id}/use-acceptance`, {})).toEqual([409, 'use-report-is-sent-back']);
    house.now = OPEN;
    const next = await house.submitted((await house.round()).id);
    await house.score(next, 40);
    house.now = new Date('2027-03-10T10:00:00Z');
    await house.decide(next.id, 500_000);
    const missing = async () => (await house.ask('osallisuus', `/grant-applications/${next.id}`)).body.missingReports;
    expect(await missing()).toEqual([]);
    house.now = new Date('2027-03-11T10:00:00Z');
    expect(await missing()).toEqual([{ applicationId: id, title: 'Palautettava', dueOn: '2027-03-10' }]);
    const pay = () => house.ask('osallisuus', `/grant-applications/${next.id}/payment`, { paidOn: '2027-03-11' });
    expect(codeOf(await pay())).toEqual([409, 'earlier-use-report-is-missing']);
    await house.done('sihteeri', `/grant-applications/${id}/use-report`, { text: 'Kulut eriteltyinä.', usedCents: 590_000 });
    expect((await pay()).body.status).toBe('paid');
    expect(await house.done('osallisuus', `/grant-applications/${id}/use-acceptance`, {})).toMatchObject({
      status: 'use-accepted', useReport: { text: 'Kulut eriteltyinä.' }, sentBack: [{ text: 'Eritelkää kulut.', dueOn: '2027-03-10', report: { text: 'Hyvin meni.', usedCents: 600_000 } }],
    });
    const { timeline } = (await house.ask('sihteeri', `/grant-applications/${id}`)).body as { timeline: { what: string; text: string | null }[] };
    expect(timeline.slice(-4)).toMatchObject([{ what: 'use-reported' }, { what: 'use-returned', text: 'Eritelkää kulut.', dueOn: '2027-03-10' }, { what: 'use-corrected', cents: 590_000 }, { what: 'use-accepted' }]);
    await house.done('sihteeri', `/grant-applications/${next.id}/use-report`, { text: 'Kahvila toimi.', usedCents: 1 });
  });

  it('is asked back after a hearing, and the joint view follows', async () => {
    const { id } = await house.paid({ title: 'Kesken jäänyt' });
    await house.done('sihteeri', `/grant-applications/${id}/use-report`, { text: 'Jäi kesken.', usedCents: 100_000 });
    expect(await house.done('osallisuus', `/grant-applications/${id}/recovery`, { recoveredCents: 500_000, reason: 'Jäi kesken.', heardOn: '2027-02-20' })).toMatchObject({ status: 'recovered', recovery: { recoveredCents: 500_000 } });
    expect((await house.ask('hyte', `/grants?text=kesken`)).body).toMatchObject({ total: 1, sumCents: 100_000, items: [{ granter: { id: soite.id }, recoveredCents: 500_000 }] });
    expect(await house.told('partners.grant-recovered.v1', id)).toMatchObject([{ recoveredCents: 500_000 }]);
  });
});

it('the joint view shows an association’s grants from region, municipality and STEA, with their sources', async () => {
  await house.paid({ title: 'Alueelta' });
  const stea = { recipientId: kohtaamispaikka.id, funderName: 'STEA', title: 'Valtiolta', year: 2027, amountCents: 4_000_000, decidedOn: '2027-02-01', source: 'Päätös STEA/1/2027' };
  house.now = AFTER;
  const told = await house.done('sihteeri', '/grants', stea);
  await house.done('hyte', '/grants', { ...stea, funderName: 'Kannuksen kaupunki', title: 'Kunnalta', amountCents: 50_000 });
  expect(await house.refused('kaveri', '/grants', stea)).toEqual([403, 'grant-is-of-another-organisation']);
  const seen = async () => (await house.ask('ohjaaja', `/grants?recipient=${kohtaamispaikka.id}&year=2027&sort=amount&pageSize=100`)).body as { items: { title: string }[]; sumCents: number };
  expect((await seen()).items.map(({ title }) => title)).toEqual(expect.arrayContaining(['Valtiolta', 'Alueelta', 'Kunnalta']));
  const before = (await seen()).sumCents;
  expect(await house.refused('hyte', `/grants/${told.id}/retraction`, {})).toEqual([404, 'not-found']);
  await house.done('sihteeri', `/grants/${told.id}/retraction`, {});
  expect((await seen()).sumCents).toBe(before - 4_000_000);
});

it('everybody reads who was given what, without logging in: no words of an applicant, and an informal group by its host', async () => {
  const paid = await house.paid({ title: 'Salainen otsikko' }, { title: 'Avoimet avustukset' });
  house.now = OPEN;
  const [rejected] = await house.crowd((await house.round({ title: 'Avoimet avustukset', criteria: [] })).id, 1, 100);
  house.now = AFTER;
  await house.decide(rejected!, null);
  const anybody = (query: string) => house.service.request(`/public/grant-decisions${query}`);
  const { body, status } = await anybody('?text=avoimet');
  expect(status).toBe(200);
  expect(body).toMatchObject({ total: 1, sumCents: 600_000, granters: [{ id: soite.id, count: 1 }], years: [{ year: 2027, count: 1 }] });
  expect(body.items).toEqual([{
    id: paid.id, granterId: soite.id, granter: soite.names, recipient: kohtaamispaikka.names, isInformalGroup: false, round: 'Avoimet avustukset', roundLanguage: 'fi', kind: 'operating', amountCents: 600_000,
    decidedOn: '2027-02-22', body: 'Lautakunta', section: '§ 5',
  }]);
  expect((await anybody('?text=salainen')).body.total).toBe(0);
  expect((await anybody(`?text=avoimet&granter=${kannus.id}`)).body).toMatchObject({ total: 0, granters: [{ id: soite.id }] });
  expect((await anybody('/list.csv?text=avoimet')).body).toMatch(/Avoimet avustukset;Toiminta-avustus;6000,00;Lautakunta;2027-02-22;§ 5\r\n$/);
  const becomes = (type: string, host: string | null) => house.tenant.run(kohtaamispaikka.id, (tx) => tx.query('update organisations set type = $2, parent_id = $3 where organisation_id = $1', [kohtaamispaikka.id, type, host]));
  await becomes('informal-group', vanverksamhet.id);
  const [group] = (await anybody('?text=avoimet')).body.items as object[];
  expect(group).toMatchObject({ recipient: vanverksamhet.names, isInformalGroup: true });
  expect(JSON.stringify((await anybody(`?text=${encodeURIComponent('Kohtaamispaikka')}`)).body.items)).not.toContain('Kohtaamispaikka');
  await becomes('association', null);
});

describe('lists', () => {
  it('find, count, sort and page; nobody sees another’s applications', async () => {
    const round = await house.round({ title: 'Lukupiirien haku' });
    await house.submitted(round.id, { title: 'Aamupiiri', askedCents: 100 });
    await house.submitted(round.id, { title: 'Iltapiiri', askedCents: 200 }, 'kaveri');
    const list = async (person: 'osallisuus' | 'sihteeri' | 'kaveri' | 'hyte', query = '') => (await house.ask(person, `/grant-applications?round=${round.id}${query}`)).body as { items: { title: string }[]; total: number; counts: object };
    expect(await list('osallisuus', '&sort=asked')).toMatchObject({ total: 2, items: [{ title: 'Iltapiiri' }, { title: 'Aamupiiri' }], counts: { status: { submitted: 2 } } });
    expect((await list('osallisuus', '&text=VÄNVERK')).items.map(({ title }) => title)).toEqual(['Iltapiiri']);
    expect((await list('osallisuus', '&sort=title&page=2&pageSize=1')).items.map(({ title }) => title)).toEqual(['Iltapiiri']);
    for (const [person, title] of [['sihteeri', 'Aamupiiri'], ['kaveri', 'Iltapiiri']] as const) expect((await list(person)).items.map((one) => one.title)).toEqual([title]);
    expect((await list('hyte')).total).toBe(0);
    const { body } = await house.ask('sihteeri', '/grant-rounds?text=lukupiirien');
    expect(body).toMatchObject({ total: 1, mayGive: false, items: [{ granter: { id: soite.id }, state: 'open' }], counts: { kind: { operating: 1 } } });
  });

  it('are files too, in which no spreadsheet runs anything', async () => {
    const round = await house.round({ title: 'Tiedostojen haku' });
    await house.submitted(round.id, { title: '=1+1', askedCents: 850_050 });
    const { body } = await house.ask('osallisuus', `/grant-applications/list.csv?round=${round.id}`);
    expect(body).toContain(`'=1+1;Kannuksen Kohtaamispaikka ry (kuvitteellinen)`);
    expect(body).toContain(';8500,50;');
    expect(body).toMatch(/;\d{4}-\d{2}-\d{2}\r\n$/);
    expect((await house.ask('sihteeri', '/grant-rounds/list.xlsx')).status).toBe(200);
    expect((await house.ask('ohjaaja', `/grants/list.csv?recipient=${vanverksamhet.id}`)).status).toBe(200);
  });

  it('agree with the domain where a round stands', async () => {
    await house.round();
    const search = house.service.service.app.get(RoundSearch);
    await house.tenant.run(soite.id, async (tx) => {
      for (const at of [BEFORE, OPEN, new Date(CLOSING.getTime() - 1), CLOSING, AFTER]) {
        const { items } = await search.search(tx, { sort: 'closes', page: 1, pageSize: 100 }, 'fi', at);
        for (const round of items) expect((await search.search(tx, { state: stateOf(round, at), sort: 'latest', page: 1, pageSize: 100 }, 'fi', at)).items.map(({ id }) => id)).toContain(round.id);
      }
    });
  });
});

it('principles are published version by version, and a round follows its own granter’s', async () => {
  const text = { language: 'fi', title: 'Järjestöjen tukeminen', text: 'Tuetaan yhdessä.', body: 'Kaupunginhallitus', decidedOn: '2027-01-12', section: '§ 9', agreedWith: [soite.id, kohtaamispaikka.id] };
  const latest = (await house.ask('ohjaaja', `/support-principles?organisation=${kannus.id}`)).body.total as number;
  const [answers] = [await Promise.all([1, 2].map(() => house.ask('hyte', '/support-principles', { ...text, basedOn: latest })))];
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const { id } = answers.find(({ status }) => status === 201)!.body as Shown;
  expect((await house.ask('ohjaaja', `/support-principles/${id}`)).body).toMatchObject({ version: latest + 1, organisation: { id: kannus.id }, agreedWith: [{ id: soite.id }, { id: kohtaamispaikka.id }] });
  const { id: appropriationId } = await house.done('osallisuus', '/grant-appropriations', { year: 2027, name: 'Rahat', amountCents: 1_000_000 });
  const round = { kind: 'operating', language: 'fi', title: 'Haku', description: 'Haku.', appropriationId, budgetCents: 1, opensOn: '2027-01-15', closesOn: '2027-02-05', closesTime: '16:15', useReportDueOn: '2028-01-31', leastScorers: 1, principlesId: id };
  expect(await house.refused('osallisuus', '/grant-rounds', round)).toEqual([422, 'principles-are-unknown']);
});
