import type { PirttiEvent } from '@pirtti/contracts';
import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AFTER, GrantHouse, OPEN } from '../grants.fixture.js';
import { RememberVisits } from './remember-visits.js';

const { kohtaamispaikka, digituki } = DEMO_ORGANISATIONS;
const [CHOIR, WALKS] = [newId(), newId()];

let house: GrantHouse;
beforeAll(async () => { house = await new GrantHouse().open(); });
afterAll(() => house.service.stop());

/** As the mailbox does it: in a transaction of the mail role. */
function held(activityId: string, occurredOn: string, visits: number, organisation = kohtaamispaikka.id): Promise<void> {
  const event: PirttiEvent<'activities.occurrence-held.v1'> = {
    specversion: '1.0', id: newId(), source: '/pirtti/activities', type: 'activities.occurrence-held.v1', subject: newId(), time: `${occurredOn}T12:00:00Z`, datacontenttype: 'application/json', aggregateversion: 1, organisation,
    data: { activityId, organisationId: organisation, occurredOn, month: occurredOn.slice(0, 7), kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: [], visits, visitsByAgeBand: {}, newcomers: 0 },
  };
  return house.service.database.mail.transaction((tx) => house.service.service.app.get(RememberVisits).react(event, { tx, event, sender: 'activities' }));
}

/** Granted in a round of the kind, on 22 February 2027, to be reported by the end of March 2028. */
async function granted(kind: string, activity?: { id?: string; name: string }): Promise<string> {
  house.now = OPEN;
  const { id } = await house.submitted((await house.round({ kind, criteria: [], multipliers: [] })).id, activity && { activity });
  house.now = AFTER;
  await house.decide(id, 600_000);
  return `/grant-applications/${id}`;
}

describe('visits beside a grant', () => {
  it('are those since the decision, a corrected tally instead of the first, and none of what is held after the report', async () => {
    const path = await granted('one-off', { id: CHOIR, name: 'Kuoro' });
    expect((await house.ask('sihteeri', path)).body.visits).toEqual({ since: '2027-02-22', occurrences: 0, visits: 0 });
    for (const [day, visits] of [['2027-02-21', 50], ['2027-02-22', 7], ['2027-03-01', 12], ['2027-03-01', 9], ['2028-03-31', 4], ['2028-04-01', 80]] as const) await held(CHOIR, day, visits);
    await held(WALKS, '2027-03-02', 100);
    for (const reader of ['sihteeri', 'osallisuus'] as const) expect((await house.ask(reader, path)).body.visits).toEqual({ since: '2027-02-22', occurrences: 3, visits: 20 });
  });

  it('of an association that told of another’s activity are not added to it', async () => {
    const path = await granted('one-off', { id: WALKS, name: 'Kävely' });
    const before = (await house.ask('osallisuus', path)).body.visits;
    await held(WALKS, '2027-03-02', 500, digituki.id);
    expect((await house.ask('osallisuus', path)).body.visits).toEqual(before);
  });

  it('are of all that the association offers where its whole work was granted money, and of nothing where the activity is not known here or was not granted', async () => {
    expect((await house.ask('sihteeri', await granted('operating'))).body.visits).toMatchObject({ occurrences: 4, visits: 120 });
    expect((await house.ask('sihteeri', await granted('one-off', { name: 'Retki' }))).body.visits).toBeNull();
    house.now = OPEN;
    const waiting = await house.submitted((await house.round()).id);
    expect((await house.ask('sihteeri', `/grant-applications/${waiting.id}`)).body.visits).toBeNull();
  });

  it('are seen by nobody who gave no money for it, whatever is asked of the database', async () => {
    const seenBy = (organisationId: string) => house.tenant.run(organisationId, (tx) => tx.query<object[]>('select 1 from known_visits where organisation_id = $1', [kohtaamispaikka.id]));
    expect(await seenBy(DEMO_ORGANISATIONS.vanverksamhet.id)).toEqual([]);
    expect(await seenBy(digituki.id)).toEqual([]);
    expect((await seenBy(DEMO_ORGANISATIONS.soite.id)).length).toBeGreaterThan(0);
  });
});
