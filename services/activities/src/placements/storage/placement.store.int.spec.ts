import { isRefusal, newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY, TUESDAY, wholeContent } from '../../activities/domain/activity.examples.js';
import { draftActivity } from '../../activities/domain/draft-activity.js';
import { editActivity } from '../../activities/domain/edit-activity.js';
import { publishActivity } from '../../activities/domain/publish-activity.js';
import { ActivityStore } from '../../activities/storage/activity.store.js';
import { activities } from '../../definition.js';
import { acceptPlacement } from '../domain/accept-placement.js';
import { declinePlacement } from '../domain/decline-placement.js';
import { requestPlacement } from '../domain/request-placement.js';
import { withdrawPlacement } from '../domain/withdraw-placement.js';
import { PlacementStore } from './placement.store.js';

const REGION = newId();

describe('the placements’ door, on a real database', () => {
  let service: TestService;
  let tenant: TenantTransactions;
  let activityStore: ActivityStore;
  let placements: PlacementStore;
  let organisationId: string;
  let activityId: string;

  beforeAll(async () => {
    service = await testService(activities);
    const { app } = service.service;
    [tenant, activityStore, placements] = [app.get(TenantTransactions), app.get(ActivityStore), app.get(PlacementStore)];
  });
  afterAll(() => service.stop());

  beforeEach(async () => {
    [organisationId, activityId] = [newId(), newId()];
    await tenant.run(organisationId, async (tx) => {
      await activityStore.change(tx, activityId, draftActivity({ activityId, organisationId, content: wholeContent({ capacity: 5 }), at: MONDAY }));
      await activityStore.change(tx, activityId, publishActivity({ bilingual: false, at: MONDAY }));
    });
  });

  const change = (id: string, decide: Parameters<PlacementStore['change']>[2], onActivity?: string) =>
    tenant.run(organisationId, (tx) => placements.change(tx, id, decide, onActivity));
  const request = async (placementId = newId()) => {
    await change(placementId, requestPlacement({ placementId, organisationId, requestingOrganisationId: REGION, activityId, code: 'K7P2QX', at: MONDAY }), activityId);
    return placementId;
  };
  const accept = (id: string) => change(id, acceptPlacement({ at: TUESDAY, agreed: true }));
  const withdraw = (placementId: string) => change(placementId, withdrawPlacement({ placementId, organisationId, requestingOrganisationId: REGION, at: TUESDAY }));
  const count = async (sql: string, parameters: unknown[] = [activityId]): Promise<number> =>
    tenant.run(organisationId, async (tx) => Number((await tx.query<{ n: number }[]>(sql, parameters))[0]!.n));
  const seatsTaken = () => count('select seats_taken n from activities where id = $1');
  const announced = (type: string) => count('select count(*) n from outbox where type = $1 and organisation_id = $2', [type, organisationId]);

  it('gives five seats to five of forty who ask at once, and tells each answer once', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => request()));
    const outcomes = await Promise.all(ids.map(accept));
    expect(outcomes.filter((one) => !isRefusal(one))).toHaveLength(5);
    expect(outcomes.filter(isRefusal).map((one) => one.code)).toEqual(Array(35).fill('activity-is-full'));
    expect(await count("select count(*) n from placements where activity_id = $1 and status = 'accepted'")).toBe(5);
    expect(await seatsTaken()).toBe(5);
    expect(await announced('activities.placement-accepted.v1')).toBe(5);
  });

  it('accepts one placement once, however many press the button', async () => {
    const id = await request();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => accept(id)));
    expect(outcomes.every((one) => !isRefusal(one))).toBe(true);
    expect(await seatsTaken()).toBe(1);
    expect(await announced('activities.placement-accepted.v1')).toBe(1);
  });

  it('answers yes or no, not both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await request();
      const outcomes = await Promise.all([accept(id), change(id, declinePlacement({ reason: 'other', at: TUESDAY }))]);
      expect(outcomes.filter(isRefusal).map((one) => one.code)).toEqual(['placement-is-already-decided']);
      await withdraw(id);
    }
  });

  it('frees the seat and forgets the code when the request is withdrawn', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => request()));
    await Promise.all(ids.map(accept));
    const sixth = await request();
    expect(isRefusal(await accept(sixth))).toBe(true);
    await withdraw(ids[0]!);
    expect(await seatsTaken()).toBe(4);
    expect(await count('select count(*) n from placements where id = $1 and code is not null', [ids[0]!])).toBe(0);
    expect(isRefusal(await accept(sixth))).toBe(false);
  });

  it('lets a tombstone answer a request that comes after its withdrawal', async () => {
    const id = newId();
    await withdraw(id);
    await request(id);
    expect(await count("select count(*) n from placements where id = $1 and status = 'withdrawn' and code is null and activity_id is null", [id])).toBe(1);
  });

  it('never has fewer seats than are held, when both change at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await request();
      const capacity = await seatsTaken();
      const edit = tenant.run(organisationId, (tx) => activityStore.change(tx, activityId, editActivity({ content: wholeContent({ capacity: Math.max(capacity, 1) }), bilingual: false, at: TUESDAY })));
      await Promise.all([edit, accept(id)]);
      expect(await count('select count(*) n from activities where id = $1 and seats_taken <= capacity')).toBe(1);
    }
  });

  it('does not let another organisation lock or change what it can read', async () => {
    const other = newId();
    const outcome = await tenant.run(other, (tx) => activityStore.change(tx, activityId, editActivity({ content: wholeContent(), bilingual: false, at: TUESDAY })));
    expect(isRefusal(outcome) && outcome.code).toBe('not-found');
    const id = await request();
    expect(await tenant.run(other, async (tx) => {
      const answer = await placements.change(tx, id, acceptPlacement({ at: TUESDAY, agreed: true }));
      return isRefusal(answer) && answer.code;
    })).toBe('not-found');
  });
});
