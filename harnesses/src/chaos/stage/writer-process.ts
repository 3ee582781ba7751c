import 'reflect-metadata';
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { news, Outbox } from '@pirtti/mail';
import { TenantTransactions } from '@pirtti/storage-kit';
import { NestFactory } from '@nestjs/core';
import { chanceFrom } from '../../harness.js';
import { countingModule } from './counting-service.js';
import { ASSOCIATION, REGION } from './deployments.js';
import { ownSettings } from './process-settings.js';
import { aggregates } from './aggregates.js';

/** Counts up aggregates from several hands at once, in the same rows as the other writer, and notes what was acknowledged. Never opens its post office. */
const HANDS = 4;
const REST_MS = 40;
const HELD = { share: 0.12, forMs: 30 } as const;
const HELD_LONG = { share: 0.004, forMs: 1_500 } as const;
const ROLLED_BACK_SHARE = 0.05;

const { ledger, seed = 0 } = ownSettings();
if (!ledger) throw new Error('a writer needs a ledger');
const app = await NestFactory.createApplicationContext(countingModule(ownSettings()), { logger: ['error'] });
const tenant = app.get(TenantTransactions);
const outbox = app.get(Outbox);
const chance = chanceFrom(seed);
const ids = aggregates();
let stopping = false;
process.on('SIGTERM', () => { stopping = true; });

/** One command: count up under the row's lock, tell of it; some hold their locks, some change their mind. */
function countUp(id: string): Promise<number> {
  return tenant.run(REGION, async (tx) => {
    await tx.query('insert into counters (organisation_id, id, count) values ($1, $2, 0) on conflict do nothing', [REGION, id]);
    const [row] = await tx.query<{ count: number }[]>('select count from counters where organisation_id = $1 and id = $2 for update', [REGION, id]);
    const count = (row?.count ?? 0) + 1;
    await tx.query('update counters set count = $3 where organisation_id = $1 and id = $2', [REGION, id, count]);
    const now = new Date();
    const at = now.toISOString();
    await outbox.append(tx, REGION, [
      news('referrals.referral-sent.v1', id, now, {
        referralId: id, organisationId: REGION, municipalityCode: '217', ageBand: '75-84', targetGroups: [], reason: 'loneliness', sentAt: at,
      }),
      news('referrals.placement-requested.v1', id, now, {
        placementId: id, activityId: id, organisationId: ASSOCIATION, requestingOrganisationId: REGION, code: 'K7P2QX', requestedAt: at,
      }, ASSOCIATION),
    ]);
    const luck = chance.next();
    if (luck < HELD_LONG.share) await pause(HELD_LONG.forMs);
    else if (luck < HELD.share) await pause(HELD.forMs);
    if (chance.next() < ROLLED_BACK_SHARE) throw new Error('changed its mind');
    return count;
  });
}

async function hand(): Promise<void> {
  while (!stopping) {
    const id = chance.oneOf(ids);
    // What fails is not acknowledged, and whether it was committed nobody knows: the ledger says nothing of it.
    // A line that was handed to the kernel outlives this process.
    await countUp(id).then((count) => appendFileSync(ledger!, `${id} ${count}\n`), () => pause(50));
    await pause(REST_MS);
  }
}

await Promise.all(Array.from({ length: HANDS }, hand));
await app.close();
