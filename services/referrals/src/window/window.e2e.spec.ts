import { newId } from '@pirtti/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ASSOCIATION, PERSONAL, ReferralHouse, SOITE, WITHOUT_AGREEMENT } from '../referrals.fixture.js';

let house: ReferralHouse;
beforeAll(async () => { house = await new ReferralHouse().open(); });
afterAll(() => house?.stop());

describe('the window', () => {
  const look = (placementId: string, as = house.publisher) => house.ask(`/placements/${placementId}/window`, as);

  it('shows what both consent and agreement allow, to the named association, and the owner’s log tells of it', async () => {
    const { placementId } = await house.withPlacement();
    const seen = await look(placementId);
    expect(seen).toMatchObject({ status: 200, body: { givenName: 'Asiakas', familyName: 'Vaalea', phone: '050 1234567' } });
    // The consent does not cover the language and the needs.
    expect(Object.keys(seen.body).sort()).toEqual(['familyName', 'givenName', 'phone']);
    expect(seen.headers.get('cache-control')).toContain('no-store');
    const logged = await house.service.database.tenant.run(SOITE, (tx) => tx.query(
      `select membership_id from audit_entries where action = 'look-through-window' and object_id = $1`, [placementId]));
    expect(logged).toEqual([{ membership_id: house.publisher.membershipId }]);
  });

  it('shows less from the moment on in which the agreement covers less', async () => {
    const { placementId } = await house.withPlacement();
    const { mail } = house.service.database;
    const covers = (...fields: string[]) => mail.query('update known_agreements set fields = $2 where agreement_id = $1', [house.agreementId, fields]);
    await covers('name', 'needs');
    try {
      expect(Object.keys((await look(placementId)).body).sort()).toEqual(['familyName', 'givenName']);
    } finally {
      await covers('name', 'phone', 'needs');
    }
  });

  it('closes at once when the consent is withdrawn, and the association is told to forget the code', async () => {
    const { placementId, consentId, id } = await house.withPlacement();
    expect((await look(placementId)).status).toBe(200);
    await house.post(`/consents/${consentId}/withdrawal`, house.counsellor);
    expect((await look(placementId)).status).toBe(404);
    expect((await house.ask(`/referrals/${id}`, house.counsellor)).body).toMatchObject({ status: 'revoked', placement: { status: 'withdrawn' } });
    const withdrawn = (await house.told()).filter((item) => item.aggregate_id === placementId).map((item) => [item.type, item.recipient]);
    expect(withdrawn).toEqual([['referrals.placement-requested.v1', ASSOCIATION], ['referrals.placement-withdrawn.v1', ASSOCIATION]]);
  });

  it('closes while the agreement is not in force', async () => {
    const { placementId } = await house.withPlacement();
    const { mail } = house.service.database;
    await mail.query('update known_agreements set ended_at = now() where agreement_id = $1', [house.agreementId]);
    expect((await look(placementId)).status).toBe(404);
    await mail.query('update known_agreements set ended_at = null where agreement_id = $1', [house.agreementId]);
    expect((await look(placementId)).status).toBe(200);
  });

  it('closes when the placement is given up', async () => {
    const { placementId, id } = await house.withPlacement();
    expect((await house.post(`/referrals/${id}/placement-withdrawal`, house.linkPerson)).body.status).toBe('in-support');
    expect((await look(placementId)).status).toBe(404);
  });

  it('never opened to another association', async () => {
    const { placementId } = await house.withPlacement();
    const other = await house.service.actor({ roles: ['activity-publisher'], organisationId: WITHOUT_AGREEMENT });
    expect((await look(placementId, other)).status).toBe(404);
    expect((await look(newId())).status).toBe(404);
  });

  it('is one row wide in the database itself', async () => {
    const { clientId, placementId } = await house.withPlacement();
    await house.client();
    const rows = await house.service.database.tenant.run(ASSOCIATION, (tx) => tx.query('select id from clients'));
    const live = await house.service.database.tenant.run(ASSOCIATION, (tx) => tx.query('select client_id, placement_id from disclosures'));
    expect(rows.map((row: { id: string }) => row.id).sort()).toEqual([...new Set(live.map((row: { client_id: string }) => row.client_id))].sort());
    expect(live).toContainEqual({ client_id: clientId, placement_id: placementId });
    expect(await house.service.database.tenant.run(ASSOCIATION, (tx) => tx.query('select 1 from consents union all select 1 from referrals union all select 1 from screenings'))).toEqual([]);
  });
});

describe('what is told and logged', () => {
  it('holds no name, number, address or free text', async () => expect(await house.everythingSaid()).not.toMatch(PERSONAL));
});
