import { setTimeout as pause } from 'node:timers/promises';
import { Outbox } from '@pirtti/mail';
import { NestFactory } from '@nestjs/core';
import { ORGANISATION, streamModule, tidings } from '../streams/parts.js';
import type { Stage } from '../streams/stage.js';

/** A brook, not a flood: what is measured is how long one message takes. */
const REST_MS = 8;

/** Tells of the aggregates one after another, each in a transaction of its own. */
export async function tellAll(stage: Stage, aggregateIds: readonly string[]): Promise<void> {
  const app = await NestFactory.createApplicationContext(streamModule(stage.settings('referrals')), { logger: false });
  try {
    for (const id of aggregateIds) {
      await stage.sending.tenant.run(ORGANISATION, (tx) => app.get(Outbox).append(tx, ORGANISATION, [tidings(id)]));
      await pause(REST_MS);
    }
  } finally {
    await app.close();
  }
}
