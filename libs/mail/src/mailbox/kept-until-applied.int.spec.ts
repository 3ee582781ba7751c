import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SpecBroker } from '../../test/broker.js';
import { DEPLOYMENTS, eventually, REGION, requested } from '../../test/examples.js';
import { SpecService } from '../../test/service.js';
import type { MailContext } from '../mail-context.js';
import type { News } from '../news.js';
import { OnEvent } from '../on-event.js';

const LOOKS = 10;

/** Works until it is let go. */
const held = { begun: false, letGo: (): void => undefined };

@Controller()
class Held {
  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: PirttiEvent<'referrals.placement-requested.v1'>, @Ctx() { tx, sender }: MailContext): Promise<void> {
    if (event.data.code === 'WAAAAA') {
      await new Promise<void>((resolve) => {
        held.letGo = resolve;
        held.begun = true;
      });
    }
    await tx.query('insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, $3, $4)', [event.id, event.subject, event.type, sender]);
  }
}

describe('a message', () => {
  let broker: SpecBroker;
  let region: SpecService;
  let association: SpecService;

  beforeEach(async () => {
    held.begun = false;
    broker = await SpecBroker.plan(DEPLOYMENTS);
    [region, association] = await Promise.all([SpecService.create('referrals', DEPLOYMENTS), SpecService.create('activities', DEPLOYMENTS), broker.start()]);
    await Promise.all([region.start(broker), association.start(broker, [Held])]);
  });
  afterEach(async () => {
    held.letGo();
    await Promise.all([region.drop(), association.drop()]);
    await broker.stop();
  });

  const tell = (...items: News[]): Promise<void> => region.tenant.run(REGION, (tx) => region.outbox.append(tx, REGION, items));
  const effects = async (): Promise<string[]> => (await association.look<{ aggregate_id: string }>('select aggregate_id from effects order by id')).map((row) => row.aggregate_id);
  const keptByTheBroker = async (): Promise<number> => (await (await fetch(`${broker.monitoringUrl}/jsz`)).json() as { messages: number }).messages;

  it('stays at the broker until its effects are committed', async () => {
    await tell(requested(undefined, 'WAAAAA'));
    await eventually(() => expect(held.begun).toBe(true));
    for (let look = 0; look < LOOKS; look += 1) {
      expect(await keptByTheBroker()).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    held.letGo();
    await eventually(async () => expect(await keptByTheBroker()).toBe(0));
  });

  it('is sent again to a receiver whose database was put back to before it', { timeout: 60_000 }, async () => {
    const items = [requested(), requested(), requested()];
    const ids = items.map((item) => item.aggregateId);
    for (const item of items) await tell(item);
    await eventually(async () => expect(await effects()).toEqual(ids));
    await association.stop();
    await association.look('delete from inbox where sequence > 1');
    await association.look('delete from effects where id > (select min(id) from effects)');
    const [first] = await region.look<{ history: string }>(`select history from deliveries where channel = 'activities' and sequence = 1`);
    await association.look(`update mailboxes set last_sequence = 1, last_history = '${first?.history}' where sender = 'referrals'`);
    await association.start(broker, [Held]);
    await eventually(async () => expect(await effects()).toEqual(ids), 30_000);
  });

  it('is read soon by a reader whose place the broker kept when it lost the messages', { timeout: 60_000 }, async () => {
    const items = Array.from({ length: 40 }, () => requested());
    await tell(...items);
    await eventually(async () => expect(await effects()).toHaveLength(items.length));
    await broker.loseMessages();
    await broker.start();
    await tell(requested());
    await eventually(async () => expect(await effects()).toHaveLength(items.length + 1), 30_000);
  });
});
