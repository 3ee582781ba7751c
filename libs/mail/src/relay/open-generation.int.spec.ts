import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SpecBroker } from '../../test/broker.js';
import { DEPLOYMENTS, eventually, REGION, requested } from '../../test/examples.js';
import { SpecService } from '../../test/service.js';
import type { MailContext } from '../mail-context.js';
import type { News } from '../news.js';
import { OnEvent } from '../on-event.js';
import { openChannelAgain } from './open-generation.js';

@Controller()
class Remember {
  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() _event: unknown, @Ctx() { event, sender, tx }: MailContext): Promise<void> {
    await tx.query('insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, $3, $4)', [event.id, event.subject, event.type, sender]);
  }
}

describe('a sender that was restored from an older copy', () => {
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

  const tell = (...items: News[]): Promise<void> => region.tenant.run(REGION, (tx) => region.outbox.append(tx, REGION, items));
  const told = async (): Promise<string[]> => (await association.look<{ aggregate_id: string }>('select aggregate_id from effects order by id')).map((row) => row.aggregate_id);
  const stopped = async (): Promise<string | null> => (await region.look<{ stopped: string | null }>(`select stopped from channels where channel = 'activities'`))[0]?.stopped ?? null;

  /** What a restored copy looks like: the last event and its number were never there. */
  async function forgetTheLast(): Promise<void> {
    await region.stop();
    await region.look(`delete from deliveries where channel = 'activities' and sequence = 3`);
    await region.look('delete from outbox where id = (select max(id) from outbox)');
    await region.look(`update channels set last_sequence = 2, last_history = (select history from deliveries where channel = 'activities' and sequence = 2) where channel = 'activities'`);
    await region.start(broker);
  }

  it('stops the channel, keeps what is told meanwhile, and sends it once a person opens the channel again', async () => {
    const [first, second, forgotten, later] = [requested(), requested(), requested(), requested()];
    await tell(first, second, forgotten);
    await eventually(async () => expect(await told()).toHaveLength(3));
    await forgetTheLast();

    await eventually(async () => expect(await stopped()).toBe('receipt-is-ahead'));
    await tell(later);
    await eventually(async () => expect(await region.look('select 1 from deliveries where sequence is null')).toHaveLength(1));

    expect(await openChannelAgain(region.mailDatabase, 'activities')).toBe(3);
    await eventually(async () => expect(await told()).toHaveLength(4));
    expect(await told()).toEqual([first, second, forgotten, later].map((item) => item.aggregateId));
    expect(await stopped()).toBeNull();
    await expect(openChannelAgain(region.mailDatabase, 'activities')).rejects.toThrow('has not stopped');

    const afterwards = requested();
    await tell(afterwards);
    await eventually(async () => expect((await told()).at(-1)).toBe(afterwards.aggregateId));
  });

  it('tells a receiver that has stopped too, even when there is nothing to send again', async () => {
    const readerStopped = async (): Promise<unknown> => (await association.look(`select generation, stopped from mailboxes where sender = 'referrals'`))[0];
    await tell(requested());
    await eventually(async () => expect(await told()).toHaveLength(1));
    // As after two restores: the receiver met another past and stopped, and its sender remembers neither.
    await Promise.all([region.stop(), association.stop()]);
    await association.look(`update mailboxes set stopped = 'history-differs' where sender = 'referrals'`);
    await region.look(`delete from deliveries where channel = 'activities'`);
    await region.look(`update channels set last_sequence = 0, last_history = '' where channel = 'activities'`);
    await Promise.all([region.start(broker), association.start(broker, [Remember])]);
    await eventually(async () => expect(await stopped()).toBe('history-differs'));

    expect(await openChannelAgain(region.mailDatabase, 'activities')).toBe(0);
    await eventually(async () => expect(await readerStopped()).toEqual({ generation: 2, stopped: null }));

    await tell(requested());
    await eventually(async () => expect(await told()).toHaveLength(2));
  });
});
