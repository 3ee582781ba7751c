import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import { actAs, lintSchema } from '@pirtti/storage-kit';
import { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SpecBroker } from '../../test/broker.js';
import { ASSOCIATION, DEPLOYMENTS, eventually, REGION, requested, withdrawn } from '../../test/examples.js';
import { SpecService } from '../../test/service.js';
import { connectBroker } from '../broker/connect.js';
import type { MailContext, ReceivedEvent } from '../mail-context.js';
import type { News } from '../news.js';
import { OnEvent } from '../on-event.js';
import { toHeaders } from '../wire.js';

type Requested = PirttiEvent<'referrals.placement-requested.v1'>;

/** Fails for everyone until it is mended. */
const repair = { done: false };

const remember = ({ event, sender }: ReceivedEvent, { tx }: MailContext): Promise<unknown> =>
  tx.query('insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, $3, $4)', [event.id, event.subject, event.type, sender]);

@Controller()
class Broken {
  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: Requested, @Ctx() mail: MailContext): Promise<void> {
    if (event.data.code === 'BRQKEN' && !repair.done) throw Object.assign(new Error('Maija Meikäläinen'), { code: 'E_BROKEN' });
    await remember(mail, mail);
  }

  @OnEvent('referrals.placement-withdrawn.v1')
  async withdraw(@Payload() _event: unknown, @Ctx() mail: MailContext): Promise<void> {
    await remember(mail, mail);
  }
}

@Controller()
class First {
  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: Requested, @Ctx() mail: MailContext): Promise<void> {
    await actAs(mail.tx, ASSOCIATION);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await mail.tx.query(`insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, 'first', current_organisation()::text)`, [event.id, event.subject]);
  }
}

@Controller()
class Second {
  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: Requested, @Ctx() mail: MailContext): Promise<void> {
    await mail.tx.query(`insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, 'second', '')`, [event.id, event.subject]);
  }
}

@Controller()
class ActsForNobody {
  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: Requested, @Ctx() mail: MailContext): Promise<void> {
    if (event.data.code === 'AAAAAA') await actAs(mail.tx, ASSOCIATION);
    await mail.tx.query(`insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, 'x', current_organisation()::text)`, [event.id, event.subject]);
  }
}

describe('a mailbox', () => {
  let broker: SpecBroker;
  let region: SpecService;
  let association: SpecService;

  beforeEach(async () => {
    repair.done = false;
    broker = await SpecBroker.plan(DEPLOYMENTS);
    [region, association] = await Promise.all([SpecService.create('referrals', DEPLOYMENTS), SpecService.create('activities', DEPLOYMENTS), broker.start()]);
    await region.start(broker);
  });
  afterEach(async () => {
    await Promise.all([region.drop(), association.drop()]);
    await broker.stop();
  });

  const tell = (...items: News[]): Promise<void> => region.tenant.run(REGION, (tx) => region.outbox.append(tx, REGION, items));
  const effects = (): Promise<{ aggregate_id: string; type: string }[]> => association.look('select aggregate_id, type from effects order by id');
  const letters = (): Promise<object[]> => association.look('select kind, reason, error_class, error_code, settled_at is not null as settled from dead_letters order by id');

  it('handles laid-aside letters again in their order, once the cause is mended', async () => {
    await association.start(broker, [Broken]);
    const broken = requested(undefined, 'BRQKEN');
    await tell(broken, requested(broken.aggregateId));
    await eventually(async () => expect(await letters()).toHaveLength(2));
    expect(JSON.stringify(await association.look('select * from dead_letters'))).not.toContain('Maija');
    expect(await letters()).toMatchObject([{ kind: 'dead', error_class: 'Error', error_code: 'E_BROKEN' }, { kind: 'parked' }]);
    await expect(association.letters.replay('referrals', broken.aggregateId)).rejects.toThrow();
    repair.done = true;
    expect(await association.letters.replay('referrals', broken.aggregateId)).toEqual({ handled: 2, overtaken: 0 });
    expect(await association.letters.replay('referrals', broken.aggregateId)).toEqual({ handled: 0, overtaken: 0 });
    expect(await effects()).toHaveLength(2);
    const later = requested(broken.aggregateId);
    await tell(later);
    await eventually(async () => expect(await effects()).toHaveLength(3));
  });

  it('does not bring back what was withdrawn meanwhile', async () => {
    await association.start(broker, [Broken]);
    const broken = requested(undefined, 'BRQKEN');
    await tell(broken, withdrawn(broken.aggregateId));
    await eventually(async () => expect(await effects()).toHaveLength(1));
    repair.done = true;
    expect(await association.letters.replay('referrals', broken.aggregateId)).toEqual({ handled: 0, overtaken: 1 });
    expect(await effects()).toMatchObject([{ type: 'referrals.placement-withdrawn.v1' }]);
  });

  it('lays a message aside over which the process has died three times', async () => {
    await association.look(`insert into mailboxes (sender, generation, last_sequence, last_history, started_generation, started_sequence, starts) values ('referrals', 1, 0, '', 1, 1, 3)`);
    await association.start(broker, [Broken]);
    const [killer, next] = [requested(), requested()];
    await tell(killer, next);
    await eventually(async () => expect(await effects()).toMatchObject([{ aggregate_id: next.aggregateId }]));
    expect(await letters()).toMatchObject([{ kind: 'dead', reason: 'process-died' }]);
  });

  it('keeps counting a message’s starts while others come before it that are not due yet', async () => {
    await association.look(`insert into mailboxes (sender, generation, last_sequence, last_history, started_generation, started_sequence, starts) values ('referrals', 1, 0, '', 1, 1, 3)`);
    await association.start(broker, [Broken]);
    const postman = await connectBroker({ deployment: 'referrals', url: broker.url, seed: broker.seeds.referrals! });
    const missed = new Promise<void>((resolve) => {
      postman.subscribe('control.activities', { callback: (_, message) => { if (message.string().includes('"resend":true')) resolve(); } });
    });
    await eventually(async () => { await postman.request('to.activities', '{}', { timeout: 1_000, headers: toHeaders('activities', { generation: 1, sequence: 2, eventId: randomUUID(), history: 'x' }) }); });
    await missed;
    await postman.close();
    const [killer, next] = [requested(), requested()];
    await tell(killer, next);
    await eventually(async () => expect(await letters()).toMatchObject([{ kind: 'dead', reason: 'process-died' }]));
    await eventually(async () => expect(await effects()).toMatchObject([{ aggregate_id: next.aggregateId }]));
  });

  it('handles a message over which the process has died once', async () => {
    await association.look(`insert into mailboxes (sender, generation, last_sequence, last_history, started_generation, started_sequence, starts) values ('referrals', 1, 0, '', 1, 1, 1)`);
    await association.start(broker, [Broken]);
    await tell(requested(), requested());
    await eventually(async () => expect(await effects()).toHaveLength(2));
    expect(await association.look('select starts from mailboxes where sender = $1', ['referrals'])).toEqual([{ starts: 0 }]);
  });

  it('lets several reactions to one event take turns in one transaction', async () => {
    await association.start(broker, [First, Second]);
    await tell(requested());
    await eventually(async () => expect((await effects()).map(({ type }) => type)).toEqual(['first', 'second']));
  });

  it('lets no reaction act for the organisation of the event before it', async () => {
    const [acting, forgetful] = [requested(undefined, 'AAAAAA'), requested(undefined, 'BBBBBB')];
    await tell(acting, forgetful);
    await association.start(broker, [ActsForNobody]);
    await eventually(async () => expect(await letters()).toMatchObject([{ kind: 'dead', error_code: 'PT001' }]));
    expect(await effects()).toMatchObject([{ aggregate_id: acting.aggregateId }]);
  });

  it('gives all events of a batch to the one batch handler, and lays aside what it cannot take', async () => {
    const sizes: number[] = [];
    await association.start(broker, [], (mailbox) => mailbox.onBatch(async (events, tx) => {
      if (events.some(({ event }) => event.type === 'referrals.placement-withdrawn.v1')) throw new TypeError('not this');
      sizes.push(events.length);
      for (const received of events) await remember(received, { ...received, tx });
    }));
    const items = Array.from({ length: 40 }, () => requested());
    await tell(...items);
    await eventually(async () => expect((await effects()).map((row) => row.aggregate_id)).toEqual(items.map((item) => item.aggregateId)));
    expect(Math.max(...sizes)).toBeGreaterThan(1);
    const [before, bad, after] = [requested(), withdrawn(requested().aggregateId), requested()];
    await tell(before, bad, after);
    await eventually(async () => expect((await effects()).slice(40).map((row) => row.aggregate_id)).toEqual([before.aggregateId, after.aggregateId]));
    expect(await letters()).toMatchObject([{ kind: 'dead', error_class: 'TypeError' }]);
  });

  it('passes over what its sender has erased meanwhile, and goes on behind it', async () => {
    const [erased, kept] = [requested(), requested()];
    await tell(erased, kept);
    await region.look('update outbox set data = null where aggregate_id = $1', [erased.aggregateId]);
    await association.start(broker, [Broken]);
    await eventually(async () => expect(await effects()).toMatchObject([{ aggregate_id: kept.aggregateId }]));
    expect(await association.look('select outcome from inbox order by sequence')).toEqual([{ outcome: 'erased' }, { outcome: 'applied' }]);
  });

  it('keeps news aside that nobody here listens to, instead of losing it', async () => {
    await association.start(broker);
    await tell(requested());
    await eventually(async () => expect(await letters()).toMatchObject([{ kind: 'dead', reason: 'nobody-listens' }]));
  });

  it('keeps mail’s books from people’s requests, and other organisations’ news too', async () => {
    await tell(requested());
    for (const table of ['deliveries', 'channels', 'mailboxes', 'inbox', 'dead_letters']) {
      await expect(region.tenant.run(REGION, (tx) => tx.query(`select * from ${table}`))).rejects.toThrow('permission denied');
    }
    expect(await region.tenant.run(REGION, (tx) => tx.query('select 1 from outbox'))).toHaveLength(1);
    expect(await region.tenant.run(ASSOCIATION, (tx) => tx.query('select 1 from outbox'))).toEqual([]);
    await expect(region.tenant.run(ASSOCIATION, (tx) => region.outbox.append(tx, REGION, [requested()]))).rejects.toThrow('row-level security');
    await expect(region.tenant.run(REGION, (tx) => tx.query('update outbox set data = null'))).rejects.toThrow('permission denied');
    const owner = await new DataSource({ type: 'postgres', url: region.ownerUrl, installExtensions: false }).initialize();
    expect(await lintSchema(owner)).toEqual([]);
    await owner.destroy();
  });
});
