import { randomUUID } from 'node:crypto';
import type { Deployment, EventType } from '@pirtti/contracts';
import { news, type News } from '../src/news.js';

export const REGION = 'debd2724-0503-53b9-88a1-b41b8ebf5cfd';
export const ASSOCIATION = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';

export const DEPLOYMENTS: readonly Deployment[] = [
  { name: 'partners', service: 'partners', operator: 'a town', serves: '*' },
  { name: 'activities', service: 'activities', operator: 'associations', serves: '*' },
  { name: 'referrals', service: 'referrals', operator: 'a region', serves: [REGION] },
  { name: 'reporting', service: 'reporting', operator: 'a town', serves: '*' },
];

const AT = new Date('2026-11-17T13:00:00Z');

export const requested = (placementId: string = randomUUID(), code = 'K7P2QX'): News<'referrals.placement-requested.v1'> =>
  news('referrals.placement-requested.v1', placementId, AT, {
    placementId, activityId: randomUUID(), organisationId: ASSOCIATION, requestingOrganisationId: REGION, code, requestedAt: AT.toISOString(),
  }, ASSOCIATION);

export const withdrawn = (placementId: string): News<'referrals.placement-withdrawn.v1'> =>
  news('referrals.placement-withdrawn.v1', placementId, AT, { placementId, organisationId: ASSOCIATION, withdrawnAt: AT.toISOString() }, ASSOCIATION);

export const accepted = (placementId: string): News<'activities.placement-accepted.v1'> =>
  news('activities.placement-accepted.v1', placementId, AT, { placementId, activityId: randomUUID(), organisationId: ASSOCIATION, acceptedAt: AT.toISOString() } as never, REGION);

/** As it would travel. */
export const envelope = (type: EventType, subject: string, data: unknown, more: object = {}): object => ({
  specversion: '1.0', id: randomUUID(), source: '/pirtti/spec', type, subject, time: AT.toISOString(), datacontenttype: 'application/json',
  data, aggregateversion: 1, organisation: REGION, ...more,
});

/** Polls until the expectation holds. */
export async function eventually(expectation: () => Promise<void> | void, withinMs = 60_000): Promise<void> {
  for (const giveUpAt = Date.now() + withinMs; ;) {
    try {
      return await expectation();
    } catch (failure) {
      if (Date.now() > giveUpAt) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
