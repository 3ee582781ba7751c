import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SpecBroker } from '../../test/broker.js';
import { DEPLOYMENTS, eventually, REGION, requested } from '../../test/examples.js';
import { SpecService } from '../../test/service.js';
import type { MailContext } from '../mail-context.js';
import type { News } from '../news.js';
import { OnEvent } from '../on-event.js';

const LOOKS = 10;

@Controller()
class Remember {
  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: PirttiEvent<'referrals.placement-requested.v1'>, @Ctx() { tx, sender }: MailContext): Promise<void> {
    await tx.query('insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, $3, $4)', [event.id, event.subject, event.type, sender]);
  }
}

let broker: SpecBroker;
let region: SpecService;
let association: SpecService;

beforeEach(async () => {
  broker = await SpecBroker.plan(DEPLOYMENTS);
  [region, association] = await Promise.all([SpecService.create('referrals', DEPLOYMENTS), SpecService.create('activities', DEPLOYMENTS), broker.start()]);
  await Promise.all([region.start(broker), association.start(broker, [Remember])]);
});
afterEach(async () => {
  await Promise.all([region.drop(), association.drop()]);
  await broker.stop();
});

it('sends nothing under a number that is not yet committed', async () => {
  const tell = (...items: News[]): Promise<void> => region.tenant.run(REGION, (tx) => region.outbox.append(tx, REGION, items));
  const effects = async (): Promise<number> => (await association.look('select 1 from effects')).length;
  await tell(requested());
  // Until the relay has nothing else to write on the channel.
  await eventually(async () => expect(await region.look(`select confirmed::int from channels where channel = 'activities'`)).toEqual([{ confirmed: 1 }]));

  await region.look('begin');
  await region.look(`select 1 from channels where channel = 'activities' for update`);
  await tell(requested());
  await eventually(async () => expect(await region.look(`select 1 from pg_locks where not granted and transactionid = pg_current_xact_id()::xid`)).not.toEqual([]));
  for (let look = 0; look < LOOKS; look += 1) {
    expect(await effects()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await region.look('rollback');
  await eventually(async () => expect(await effects()).toBe(2));
});
