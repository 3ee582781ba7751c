import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testOrganisation, testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONDAY, wholeContent } from '../activities/domain/activity.examples.js';
import { draftActivity } from '../activities/domain/draft-activity.js';
import { publishActivity } from '../activities/domain/publish-activity.js';
import { ActivityStore } from '../activities/storage/activity.store.js';
import { activities } from '../definition.js';
import { KeepingListings } from './keeping-listings.js';

const NEXT_TUESDAY = new Date('2026-11-24T09:00:00Z');

describe('what lists know', () => {
  let service: TestService;
  let now = MONDAY;
  const [organisationId, activityId] = [newId(), newId()];

  beforeAll(async () => {
    service = await testService(activities, { clock: { now: () => now } });
    const { app } = service.service;
    await app.get(TenantTransactions).run(organisationId, async (tx) => {
      await app.get(ActivityStore).change(tx, activityId, draftActivity({ activityId, organisationId, content: wholeContent(), at: MONDAY }));
      await app.get(ActivityStore).change(tx, activityId, publishActivity({ bilingual: false, at: MONDAY }));
    });
  });
  afterAll(() => service.stop());

  const run = <Row>(sql: string): Promise<Row[]> => service.service.app.get(TenantTransactions).run(organisationId, (tx) => tx.query<Row[]>(sql));
  const round = () => service.service.app.get(KeepingListings).round();
  const listed = () => run<{ version: number; next_at: Date; xmin: string }>('select version, next_at, xmin from listings');

  it.each([['is not there', 'delete from listings'], ['was made by older rules', 'update listings set version = 0']])('is made anew where it %s', async (_how, spoil) => {
    const [before] = await listed();
    await run(spoil);
    await round();
    expect(await listed()).toEqual([{ ...before, xmin: expect.anything() }]);
  });

  it('finds an activity by its organiser’s name, says so, and follows when it is called otherwise', async () => {
    const found = async (text: string) => ((await service.request(`/public/activities?text=${encodeURIComponent(text)}`)).body as { items: { id: string; why: { by: string; in: string; how: string }[] }[] }).items;
    const called = async (names: { fi: string; sv?: string }) => { await testOrganisation(service.database.mail, { organisationId, names }); await round(); };
    expect(await found('saaristolaiset')).toEqual([]);
    await called({ fi: 'Keski-Pohjanmaan saaristolaiset ry', sv: 'Mellersta Österbottens skärgårdsbor rf' });
    expect(await found('saaristolaiset ry')).toMatchObject([{ id: activityId, why: [{ by: 'saaristolaiset', in: 'organiser', how: 'same' }, { by: 'ry', in: 'organiser', how: 'same' }] }]);
    expect(await found('saaristol')).toMatchObject([{ id: activityId, why: [{ in: 'organiser', how: 'beginning' }] }]);
    expect(await found('skärgårdsbor')).toMatchObject([{ why: [{ in: 'organiser' }] }]);
    await called({ fi: 'Laivurit ry' });
    expect(await found('saaristolaiset')).toEqual([]);
    expect(await found('laivurit')).toMatchObject([{ id: activityId }]);
    const [before] = await listed();
    await round();
    expect(await listed()).toEqual([before]);
  });

  it('finds it by the name of those with whom it is organised too, and follows when they are called otherwise', async () => {
    const found = async (text: string) => ((await service.request(`/public/activities?text=${encodeURIComponent(text)}`)).body as { items: { id: string; why: object[] }[] }).items;
    const [togetherId, friend] = [newId(), newId()];
    await testOrganisation(service.database.mail, { organisationId: friend, names: { fi: 'Pilkkijät ry' } });
    const { app } = service.service;
    await app.get(TenantTransactions).run(organisationId, async (tx) => {
      await app.get(ActivityStore).change(tx, togetherId, draftActivity({ activityId: togetherId, organisationId, content: wholeContent({ coOrganiserIds: [friend] }), at: MONDAY }));
      await app.get(ActivityStore).change(tx, togetherId, publishActivity({ bilingual: false, at: MONDAY }));
    });
    expect(await found('pilkkijät')).toMatchObject([{ id: togetherId, why: [{ by: 'pilkkijät', in: 'organiser', how: 'same' }] }]);
    await testOrganisation(service.database.mail, { organisationId: friend, names: { fi: 'Suksijat ry' } });
    await round();
    expect(await found('pilkkijät')).toEqual([]);
    expect(await found('suksijat')).toMatchObject([{ id: togetherId }]);
    const before = await run('select activity_id, xmin from listings order by 1');
    await round();
    expect(await run('select activity_id, xmin from listings order by 1')).toEqual(before);
    await run(`delete from activities where id = '${togetherId}'`);
  });

  it('takes no part of an organiser’s name, nor what means much the same, for what it does', async () => {
    await testOrganisation(service.database.mail, { organisationId, names: { fi: 'Koira ja kaukopurjehdusvalmennus ry' } });
    await round();
    const found = async (text: string) => (await service.request(`/public/activities?text=${text}`)).body.total;
    expect([await found('koira'), await found('kissa'), await found('purjehdus')]).toEqual([1, 0, 0]);
  });

  it('tells the next time when the last one is over, and changes nothing the second time', async () => {
    expect((await listed())[0]!.next_at.toISOString()).toBe('2026-11-18T11:00:00.000Z');
    now = NEXT_TUESDAY;
    await round();
    const [renewed] = await listed();
    expect(renewed!.next_at.toISOString()).toBe('2026-11-25T11:00:00.000Z');
    await round();
    expect(await listed()).toEqual([renewed]);
  });
});
