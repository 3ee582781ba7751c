import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId } from '@pirtti/demo';
import { dayInHelsinki, newId } from '@pirtti/kernel';
import { actAs } from '@pirtti/storage-kit';
import { eventually, testAgreement, testMembership, testOrganisation, testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KnownActivities } from '../activities/storage/known-activities.js';
import { referrals } from '../definition.js';
import { hearAttendance } from '../referrals/domain/hear-of-placement.js';
import { ReferralStore } from '../referrals/storage/referral.store.js';
import { PLACED } from './demo-cases.js';
import { Demo } from './demo.js';
import { DEMO_ACTIVITY } from './play-case.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const { soite, kohtaamispaikka } = DEMO_ORGANISATIONS;
let service: TestService;

beforeAll(async () => { service = await testService(referrals); });
afterAll(() => service?.stop());

const query = <Row = object>(sql: string): Promise<Row[]> => service.database.tenant.run(soite.id, (tx) => tx.query(sql));
const byStatus = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await query<{ status: string; n: number }>('select r.status, count(*)::int as n from referrals r join clients c on c.id = r.client_id where c.municipality_code = \'217\' group by 1')).map((row) => [row.status, row.n]));
const told = (): Promise<{ type: string; n: number }[]> => service.database.mail.query('select type, count(*)::int as n from outbox group by 1 order by 1');

describe('the demo', () => {
  it('waits for mail, plays its past, waits for attendance and completes', async () => {
    const demo = service.service.app.get(Demo);
    const filled = demo.fill(MONDAY);
    const { mail } = service.database;
    await testOrganisation(mail, { organisationId: kohtaamispaikka.id });
    for (const [username, person] of Object.entries(DEMO_PEOPLE)) {
      await testMembership(mail, { issuer: 'https://id.example', subject: person.subject, organisationId: person.organisation.id, roles: person.roles, membershipId: demoId(`membership:${username}`) });
    }
    await testAgreement(mail, { parties: [soite.id, kohtaamispaikka.id] });
    await service.service.app.get(KnownActivities).remember(mail.manager, { id: DEMO_ACTIVITY, organisationId: kohtaamispaikka.id, names: { fi: 'Tuolijumppa' } });
    await eventually(async () => expect(await query('select 1 from clients')).toHaveLength(75));
    expect(await byStatus()).toEqual({ 'placement-requested': 38, 'in-support': 8, assigned: 5, 'not-reached': 3, returned: 2, revoked: 2 });

    for (let n = 1; n <= PLACED; n += 1) {
      const placementId = demoId(`placement:${n}`);
      await mail.transaction(async (tx) => {
        await actAs(tx, soite.id);
        const [row] = await tx.query('select placement_requested_at as at from referrals where placement_id = $1', [placementId]);
        const at = new Date(row.at.getTime() + 8 * 86_400_000);
        await service.service.app.get(ReferralStore).changeByPlacement(tx, placementId, hearAttendance({ at, placementId, organisationId: kohtaamispaikka.id, occurredOn: dayInHelsinki(at) }));
      });
    }
    expect(await filled).toBe(true);
    expect(await byStatus()).toEqual({ completed: PLACED, 'placement-requested': 4, 'in-support': 8, assigned: 5, 'not-reached': 3, returned: 2, revoked: 2 });
    expect(await query('select 1 from referrals where ended_at > \'2026-11-16T00:00:00Z\' or ended_at < placed_at')).toEqual([]);
    expect(await query('select 1 from disclosures where closed_at is null')).toHaveLength(38);
  });

  it('changes nothing the second time', async () => {
    const before = await told();
    expect(await service.service.app.get(Demo).fill(MONDAY)).toBe(true);
    expect(await told()).toEqual(before);
  });
});

describe('a database with somebody’s own clients', () => {
  it('is left alone', async () => {
    const other = await testService(referrals);
    try {
      const counsellor = await other.actor({ roles: ['service-counsellor'], organisationId: soite.id });
      const made = await other.request('/clients', { as: counsellor, body: { givenName: 'A', familyName: 'B', language: 'fi', municipalityCode: '217', targetGroups: [] }, key: newId() });
      expect(made.status).toBe(201);
      expect(await other.service.app.get(Demo).fill(MONDAY)).toBe(true);
      expect(await other.database.tenant.run(soite.id, (tx) => tx.query('select given_name from clients'))).toEqual([{ given_name: 'A' }]);
    } finally {
      await other.stop();
    }
  });
});
