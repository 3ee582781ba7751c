import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { AnyPirttiEvent, PirttiEvent } from '@pirtti/contracts';
import { withTrace } from '@pirtti/storage-kit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SpecBroker } from '../test/broker.js';
import { DEPLOYMENTS, eventually, REGION, requested, withdrawn } from '../test/examples.js';
import { SpecService } from '../test/service.js';
import { connectBroker } from './broker/connect.js';
import type { MailContext } from './mail-context.js';
import type { News } from './news.js';
import { OnEvent } from './on-event.js';
import { toHeaders } from './wire.js';

const POISON = 'PQXZN9';

@Controller()
class Remember {
  @OnEvent('referrals.placement-requested.v1')
  async request(@Payload() event: PirttiEvent<'referrals.placement-requested.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await remember(event, mail);
    if (event.data.code === POISON) throw new TypeError('this one always fails');
  }

  @OnEvent('referrals.placement-withdrawn.v1')
  withdraw(@Payload() event: PirttiEvent<'referrals.placement-withdrawn.v1'>, @Ctx() mail: MailContext): Promise<void> {
    return remember(event, mail);
  }
}

const remember = async (event: AnyPirttiEvent, { tx, sender }: MailContext): Promise<void> => {
  await tx.query('insert into effects (event_id, aggregate_id, type, sender, traceparent, causation_id) values ($1, $2, $3, $4, $5, $6)',
    [event.id, event.subject, event.type, sender, event.traceparent ?? null, event.causationid ?? null]);
};

describe('mail on real parts', () => {
  let broker: SpecBroker;
  let region: SpecService;
  let association: SpecService;

  beforeAll(async () => {
    [region, association] = await Promise.all([SpecService.create('referrals', DEPLOYMENTS), SpecService.create('activities', DEPLOYMENTS)]);
  });
  afterAll(() => Promise.all([region.drop(), association.drop()]));

  beforeEach(async () => {
    broker = await SpecBroker.plan(DEPLOYMENTS);
    await association.look('truncate effects, dead_letters');
  });
  afterEach(async () => {
    await Promise.all([region.stop(), association.stop()]);
    await broker.stop();
  });

  const bothStart = async (): Promise<void> => {
    await broker.start();
    await Promise.all([region.start(broker), association.start(broker, [Remember])]);
  };
  const tell = (...items: News[]): Promise<void> => region.tenant.run(REGION, (tx) => region.outbox.append(tx, REGION, items));
  const effects = async (): Promise<string[]> => (await association.look<{ aggregate_id: string }>('select aggregate_id from effects order by id')).map((row) => row.aggregate_id);
  const letters = (): Promise<object[]> => association.look('select kind, reason, error_class, error_code, aggregate_id from dead_letters order by id');

  it('brings news to the other side once, in order, with who sent it and the trace', async () => {
    await bothStart();
    const items = Array.from({ length: 300 }, () => requested());
    await withTrace('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', () => tell(...items));
    await eventually(async () => expect(await effects()).toEqual(items.map((item) => item.aggregateId)));
    const [first] = await association.look<{ sender: string; traceparent: string }>('select sender, traceparent from effects limit 1');
    expect(first).toMatchObject({ sender: 'referrals', traceparent: expect.stringContaining('4bf92f3577b34da6a3ce929d0e0e4736') as string });
    await eventually(() => {
      const { connected, leading, oldestUnsentSeconds, channels } = region.health.state();
      expect({ connected, leading, oldestUnsentSeconds }).toEqual({ connected: true, leading: true, oldestUnsentSeconds: 0 });
      expect(channels).toContainEqual(expect.objectContaining({ partner: 'activities', direction: 'out', waiting: 0 }));
    });
  });

  it('does the work once, however often the broker brings the message', async () => {
    await bothStart();
    const items = [requested(), requested()];
    await tell(...items);
    await eventually(async () => expect(await effects()).toHaveLength(2));
    // The sender forgets how far the receiver has come and sends everything again; so does a broker whose acknowledgements were lost.
    const copies = await region.look<{ event_id: string; generation: number; sequence: number; history: string }>(
      'select event_id, generation, sequence::int as sequence, history from deliveries where channel = $1 order by sequence', ['activities']);
    const postman = await connectBroker({ deployment: 'referrals', url: broker.url, seed: broker.seeds.referrals! });
    for (const { event_id: eventId, ...copy } of copies) {
      await postman.request('to.activities', '{}', { timeout: 5_000, headers: toHeaders('activities', { ...copy, eventId }) });
    }
    await postman.close();
    const last = requested();
    await tell(last);
    await eventually(async () => expect(await effects()).toEqual([...items, last].map((item) => item.aggregateId)));
    expect(await letters()).toEqual([]);
  });

  it('wakes the relay when the change is committed: not before, and not when it is taken back', async () => {
    await bothStart();
    let rings = 0;
    region.waker.onRing(() => { rings += 1; });
    await region.tenant.run(REGION, async (tx) => {
      // A savepoint within the transaction, as a command's work has.
      await tx.transaction((inner) => region.outbox.append(inner, REGION, [requested()]));
      expect(rings).toBe(0);
    });
    expect(rings).toBe(1);
    await expect(region.tenant.run(REGION, async (tx) => {
      await region.outbox.append(tx, REGION, [requested()]);
      throw new Error('taken back');
    })).rejects.toThrow('taken back');
    expect(rings).toBe(1);
    await eventually(async () => expect(await effects()).toHaveLength(1));
  });

  it('publishes nothing of a change that was rolled back', async () => {
    await bothStart();
    const kept = requested();
    await expect(region.tenant.run(REGION, async (tx) => {
      await region.outbox.append(tx, REGION, [requested()]);
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    await tell(kept);
    await eventually(async () => expect(await effects()).toEqual([kept.aggregateId]));
  });

  it('numbers the versions of an aggregate without a gap', async () => {
    await bothStart();
    const { aggregateId } = requested();
    await tell(requested(aggregateId), requested(aggregateId));
    await tell(requested(aggregateId));
    const versions = await region.look<{ aggregate_version: number }>('select aggregate_version from outbox where aggregate_id = $1 order by id', [aggregateId]);
    expect(versions.map((row) => row.aggregate_version)).toEqual([1, 2, 3]);
    await eventually(async () => expect(await effects()).toEqual([aggregateId, aggregateId, aggregateId]));
  });

  it('refuses news that breaks its contract, without repeating the values', async () => {
    await bothStart();
    const item = requested();
    const broken = tell({ ...item, data: { ...item.data, code: 'Maija Meikäläinen' } });
    await expect(broken).rejects.toThrow('breaks its contract at code');
    await expect(broken).rejects.not.toThrow('Maija');
  });

  it('lays a message aside that always fails, parks what follows it, and lets the rest flow', async () => {
    await bothStart();
    const [before, poison, after] = [requested(), requested(undefined, POISON), requested()];
    await tell(before, poison, requested(poison.aggregateId), after);
    await eventually(async () => expect(await effects()).toEqual([before.aggregateId, after.aggregateId]));
    expect(await letters()).toEqual([
      { kind: 'dead', reason: 'handler-failed', error_class: 'TypeError', error_code: null, aggregate_id: poison.aggregateId },
      { kind: 'parked', reason: 'waits-for-an-earlier-one', error_class: null, error_code: null, aggregate_id: poison.aggregateId },
    ]);
  });

  it('never parks a withdrawal, and leaves a tombstone for what it overtook', async () => {
    await bothStart();
    const poison = requested(undefined, POISON);
    await tell(poison, withdrawn(poison.aggregateId));
    await eventually(async () => expect(await effects()).toEqual([poison.aggregateId]));
    expect(await letters()).toMatchObject([{ kind: 'dead' }, { kind: 'tombstone', reason: 'ended-meanwhile' }]);
  });

  it('starts and records without a broker, and catches up when it comes', async () => {
    await Promise.all([region.start(broker), association.start(broker, [Remember])]);
    const item = requested();
    await tell(item);
    await eventually(() => expect(region.health.state()).toMatchObject({ connected: false, problem: expect.any(String) as string }));
    await broker.start();
    await eventually(async () => expect(await effects()).toEqual([item.aggregateId]));
  });

  it('heals when the broker is killed and loses all that it kept, while the other side is away', async () => {
    await bothStart();
    const first = requested();
    await tell(first);
    await eventually(async () => expect(await effects()).toEqual([first.aggregateId]));
    await association.stop();
    const meanwhile = Array.from({ length: 50 }, () => requested());
    await tell(...meanwhile);
    await broker.wipe();
    await broker.start();
    await association.start(broker, [Remember]);
    const last = requested();
    await tell(last);
    await eventually(async () => expect(await effects()).toEqual([first, ...meanwhile, last].map((item) => item.aggregateId)));
  });

  it('lets one process carry the mail and another take over when it ends', async () => {
    await bothStart();
    const second = association.twin();
    await second.start(broker, [Remember]);
    const [before, after] = [requested(), requested()];
    await tell(before);
    await eventually(async () => expect(await effects()).toEqual([before.aggregateId]));
    await eventually(() => expect([association.health.state().leading, second.health.state().leading]).toEqual([true, false]));
    await association.stop();
    await tell(after);
    await eventually(async () => expect(await effects()).toEqual([before.aggregateId, after.aggregateId]));
    await eventually(() => expect(second.health.state().leading).toBe(true));
    await second.stop();
  });

  it('carries on after its database connections are cut', async () => {
    await bothStart();
    const items = Array.from({ length: 100 }, () => requested());
    for (const [index, item] of items.entries()) {
      await tell(item);
      if (index % 40 === 20) await association.look(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'activities_mail' and datname = current_database()`);
      if (index % 40 === 30) await region.look(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'referrals_mail' and datname = current_database()`);
    }
    await eventually(async () => expect(await effects()).toEqual(items.map((item) => item.aggregateId)));
  });
});
