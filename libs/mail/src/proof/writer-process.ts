import 'reflect-metadata';
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { NestFactory } from '@nestjs/core';
import { news } from '../news.js';
import { Outbox } from '../outbox.js';
import { ORGANISATION, proofModule, settings } from './proof-service.js';

/** Counts up aggregates from several hands at once, and notes what was acknowledged. Never opens its post office. */
const HANDS = 4;
const AGGREGATES = 6;
const REST_MS = 25;

const app = await NestFactory.createApplicationContext(proofModule(settings()), { logger: ['error'] });
const tenant = app.get(TenantTransactions);
const outbox = app.get(Outbox);
const aggregates = Array.from({ length: AGGREGATES }, newId);
let stopping = false;
process.on('SIGTERM', () => { stopping = true; });

/** One command: count up under the row's lock, tell of it, some of them late, some not at all. */
function countUp(id: string): Promise<number> {
  return tenant.run(ORGANISATION, async (tx) => {
    await tx.query('insert into counters (organisation_id, id, version) values ($1, $2, 0) on conflict do nothing', [ORGANISATION, id]);
    const [row] = await tx.query<{ version: number }[]>('select version from counters where organisation_id = $1 and id = $2 for update', [ORGANISATION, id]);
    const version = (row?.version ?? 0) + 1;
    await tx.query('update counters set version = $3 where organisation_id = $1 and id = $2', [ORGANISATION, id, version]);
    const at = new Date();
    await outbox.append(tx, ORGANISATION, [news('referrals.referral-sent.v1', id, at, {
      referralId: id, organisationId: ORGANISATION, municipalityCode: '217', ageBand: '75-84', targetGroups: [], reason: 'loneliness', sentAt: at.toISOString(),
    })]);
    const luck = Math.random();
    if (luck < 0.15) await pause(25);
    if (luck > 0.95) throw new Error('changed its mind');
    return version;
  });
}

async function hand(): Promise<void> {
  while (!stopping) {
    const id = aggregates[Math.floor(Math.random() * aggregates.length)] as string;
    // What fails is not acknowledged, and whether it was committed nobody knows: the ledger says nothing of it.
    await countUp(id).then((version) => appendFileSync(settings().ledger, `${id} ${version}\n`), () => pause(50));
    await pause(REST_MS);
  }
}

await Promise.all(Array.from({ length: HANDS }, hand));
await app.close();
