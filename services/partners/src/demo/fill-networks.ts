import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS, demoId, fromMonday } from '@pirtti/demo';
import { dayInHelsinki, isRefusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { joinNetwork, leaveNetwork } from '../networks/domain/belong-to-network.js';
import { foundNetwork } from '../networks/domain/found-network.js';
import { NetworkStore } from '../networks/storage/network.store.js';
import { adminOf } from './demo-doer.js';
import { DEMO_NETWORKS } from './demo-networks.js';

const YEAR_DAYS = 365;

/** The networks of the demo, each step as people would take it. One that is there already stays as people have made it. */
export async function fillNetworks(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, store] = [app.get(TenantTransactions), app.get(NetworkStore)];
  const year = monday.getUTCFullYear();
  const keyOf = new Map(Object.entries(DEMO_ORGANISATIONS).map(([key, { id }]) => [id, key]));
  for (const { id: networkId, convener, content, years: [from, to], members, left = [] } of DEMO_NETWORKS) {
    const [by, at, startsOn, endsOn] = [adminOf(convener), fromMonday(monday, -YEAR_DAYS), `${year + from}-01-01`, to === null ? null : `${year + to}-12-31`];
    await tenant.run(convener.id, async (tx) => {
      if (await store.find(tx, networkId)) return;
      done(await store.change(tx, networkId, () => foundNetwork({ networkId, content: { ...content, language: 'fi', startsOn, endsOn }, forumOf: content.forumId === null ? undefined : convener.id, by, at })));
      for (const { id: memberId } of [...members, ...left.map(([one]) => one)]) {
        const membershipId = demoId(`network-membership:${networkId}:${keyOf.get(memberId)}`);
        done(await store.changeMembership(tx, networkId, joinNetwork({ membershipId, memberId, startsOn, endsOn: null, isRegistered: true, by, at })));
        const [, daysAgo, reason] = left.find(([one]) => one.id === memberId) ?? [];
        if (daysAgo === undefined) continue;
        const leftAt = fromMonday(monday, -daysAgo);
        done(await store.changeMembership(tx, networkId, leaveNetwork({ membershipId, lastDay: dayInHelsinki(leftAt), version: 1, reason: reason!, by, at: leftAt })));
      }
    });
  }
}

function done(outcome: unknown): void {
  if (isRefusal(outcome)) throw new Error(`the demo's networks were refused: ${outcome.code}`);
}
