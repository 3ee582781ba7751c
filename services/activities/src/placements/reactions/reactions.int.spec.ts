import type { PirttiEvent } from '@pirtti/contracts';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY, TUESDAY, wholeContent } from '../../activities/domain/activity.examples.js';
import { draftActivity } from '../../activities/domain/draft-activity.js';
import { publishActivity } from '../../activities/domain/publish-activity.js';
import { ActivityStore } from '../../activities/storage/activity.store.js';
import { activities } from '../../definition.js';
import { acceptPlacement } from '../domain/accept-placement.js';
import { PlacementReader } from '../storage/placement.reader.js';
import { PlacementStore } from '../storage/placement.store.js';
import { ForgetPlacementWhenWithdrawn } from './forget-placement-when-withdrawn.js';
import { NotePlacementWhenRequested } from './note-placement-when-requested.js';

type Requested = PirttiEvent<'referrals.placement-requested.v1'>;
type Withdrawn = PirttiEvent<'referrals.placement-withdrawn.v1'>;

describe('mail from a region', () => {
  let service: TestService;
  let tenant: TenantTransactions;
  let organisationId: string;
  let activityId: string;
  let placementId: string;
  const region = newId();

  beforeAll(async () => {
    service = await testService(activities);
    tenant = service.service.app.get(TenantTransactions);
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    [organisationId, activityId, placementId] = [newId(), newId(), newId()];
    const store = service.service.app.get(ActivityStore);
    await tenant.run(organisationId, async (tx) => {
      await store.change(tx, activityId, draftActivity({ activityId, organisationId, content: wholeContent(), at: MONDAY }));
      await store.change(tx, activityId, publishActivity({ bilingual: false, at: MONDAY }));
    });
  });

  const envelope = () => ({
    specversion: '1.0', id: newId(), source: '/pirtti/referrals', subject: placementId, time: MONDAY.toISOString(), datacontenttype: 'application/json',
    aggregateversion: 1, organisation: region, recipientorganisation: organisationId,
  }) as const;
  const requestedEvent = (more: Partial<Requested['data']> = {}): Requested => ({
    ...envelope(), type: 'referrals.placement-requested.v1',
    data: { placementId, activityId, organisationId, requestingOrganisationId: region, code: 'K7P2QX', requestedAt: MONDAY.toISOString(), ...more },
  });
  const withdrawnEvent = (): Withdrawn => ({
    ...envelope(), type: 'referrals.placement-withdrawn.v1', data: { placementId, organisationId, withdrawnAt: TUESDAY.toISOString() },
  });
  /** As the mailbox does it: in a transaction of the mail role. */
  const request = (event = requestedEvent()) => service.database.mail.transaction((tx) =>
    service.service.app.get(NotePlacementWhenRequested).react(event, { tx, event, sender: 'referrals' }));
  const withdraw = (event = withdrawnEvent()) => service.database.mail.transaction((tx) =>
    service.service.app.get(ForgetPlacementWhenWithdrawn).react(event, { tx, event, sender: 'referrals' }));
  const accept = () => tenant.run(organisationId, (tx) => service.service.app.get(PlacementStore).change(tx, placementId, acceptPlacement({ at: TUESDAY, agreed: true })));

  const everything = () => tenant.run(organisationId, async (tx) => ({
    placements: await tx.query('select * from placements order by id'),
    seats: await tx.query('select seats_taken from activities where id = $1', [activityId]),
    news: await tx.query('select type, recipient_organisation_id from outbox where aggregate_id = $1 order by aggregate_version', [placementId]),
  }));
  const seen = () => tenant.run(organisationId, (tx) => service.service.app.get(PlacementReader).find(tx, placementId));

  describe('a placement requested', () => {
    it('waits for the association, and tells nobody', async () => {
      await request();
      expect((await seen())?.placement).toMatchObject({ status: 'requested', code: 'K7P2QX', requestingOrganisationId: region });
      expect((await everything()).news).toEqual([]);
    });

    it('changes nothing the second time', async () => {
      await request();
      await accept();
      const before = await everything();
      await request();
      expect(await everything()).toEqual(before);
    });

    it('is declined to the region when the activity is not here', async () => {
      await request(requestedEvent({ activityId: newId() }));
      expect((await everything()).news).toEqual([{ type: 'activities.placement-declined.v1', recipient_organisation_id: region }]);
    });
  });

  describe('a placement withdrawn', () => {
    it('frees the seat and leaves no code', async () => {
      await request();
      await accept();
      await withdraw();
      const { placements, seats } = await everything();
      expect(seats).toEqual([{ seats_taken: 0 }]);
      expect(JSON.stringify(placements)).not.toContain('K7P2QX');
      expect((await seen())?.placement.status).toBe('withdrawn');
    });

    it('changes nothing the second time', async () => {
      await request();
      await withdraw();
      const before = await everything();
      await withdraw();
      expect(await everything()).toEqual(before);
    });

    it('that comes before its request leaves a tombstone, which is shown to nobody', async () => {
      await withdraw();
      await request();
      const { placements } = await everything();
      expect(placements).toMatchObject([{ status: 'withdrawn', code: null, activity_id: null }]);
      expect(await seen()).toBeUndefined();
    });

    it('of another organisation moves nobody', async () => {
      await request();
      const before = await everything();
      await withdraw({ ...withdrawnEvent(), organisation: newId() });
      expect(await everything()).toEqual(before);
    });
  });
});
