import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
// eslint-disable-next-line @nx/enforce-module-boundaries -- only this proof starts and kills real parts; nothing that is built imports them
import { startNatsCluster, type NatsNode, type RunningNatsCluster } from '@pirtti/local';
// eslint-disable-next-line @nx/enforce-module-boundaries -- as above
import { testProxy, type TestProxy } from '@pirtti/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEPLOYMENTS, eventually, REGION, requested } from '../../test/examples.js';
import { SpecService } from '../../test/service.js';
import { brokerProblems } from './broker-checks.js';
import { makeUsers } from './broker-users.js';
import type { MailContext } from '../mail-context.js';
import { OnEvent } from '../on-event.js';

const STREAM = 'INBOX_referrals';
const OWNER = 'activities';
/** Longer than it takes to notice a silent node, to leave it and to elect another leader. */
const RECOVERED_WITHIN_MS = 45_000;

@Controller()
class Remember {
  @OnEvent('referrals.placement-requested.v1')
  async request(@Payload() event: PirttiEvent<'referrals.placement-requested.v1'>, @Ctx() { tx, sender }: MailContext): Promise<void> {
    await tx.query('insert into effects (event_id, aggregate_id, type, sender) values ($1, $2, $3, $4)', [event.id, event.subject, event.type, sender]);
  }
}

/** A way from one node to another, on which either can be cut off. */
interface Way { readonly from: string; readonly to: string; readonly proxy: TestProxy }
interface StreamDetail { readonly name: string; readonly config: { readonly num_replicas: number }; readonly cluster: { readonly leader?: string } }
interface Jsz { readonly account_details?: readonly { readonly name: string; readonly stream_detail?: readonly StreamDetail[] }[] }

describe('mail over a broker of three nodes', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-three-'));
  let cluster: RunningNatsCluster;
  let region: SpecService;
  let association: SpecService;
  let ways: Way[] = [];
  const waysOf = (node: NatsNode): Way[] => ways.filter(({ from, to }) => from === node.name || to === node.name);

  beforeEach(async () => {
    told.length = 0;
    ways = [];
    const routeVia = async (from: string, to: string, port: number): Promise<number> => {
      const proxy = await testProxy({ host: '127.0.0.1', port });
      ways.push({ from, to, proxy });
      return proxy.port;
    };
    const { users, seeds } = makeUsers(DEPLOYMENTS);
    [cluster, region, association] = await Promise.all([
      startNatsCluster({ program: process.env['PIRTTI_TEST_NATS_SERVER']!, folder, deployments: DEPLOYMENTS, users, routeVia }),
      SpecService.create('referrals', DEPLOYMENTS), SpecService.create('activities', DEPLOYMENTS),
    ]);
    const broker = { url: cluster.url, seeds: seeds.deployments, replicas: 3 };
    await Promise.all([region.start(broker), association.start(broker, [Remember])]);
  });
  afterEach(async () => {
    await Promise.all([region.drop(), association.drop()]);
    await cluster.stop();
    await Promise.all(ways.map(({ proxy }) => proxy.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  async function mailbox(): Promise<StreamDetail | undefined> {
    const asked = cluster.nodes.find((node) => node.running())!;
    const answer = await fetch(`${asked.monitoringUrl}/jsz?accounts=true&streams=true&config=true`);
    const { account_details: accounts } = await answer.json() as Jsz;
    return accounts?.find(({ name }) => name === OWNER)?.stream_detail?.find(({ name }) => name === STREAM);
  }
  async function leader(): Promise<NatsNode> {
    const name = (await mailbox())?.cluster.leader;
    const found = cluster.nodes.find((node) => node.name === name && node.running());
    if (!found) throw new Error(`${STREAM} has no leader`);
    return found;
  }
  /** The node that a deployment's carrier of mail is connected to. */
  async function nodeOf(deployment: string): Promise<NatsNode> {
    for (const node of cluster.nodes) {
      const { connections } = await (await fetch(`${node.monitoringUrl}/connz`)).json() as { connections: { name?: string }[] };
      if (connections.some(({ name }) => name === `pirtti ${deployment}`)) return node;
    }
    throw new Error(`${deployment} is not connected`);
  }

  const told: string[] = [];
  async function tell(howMany: number): Promise<void> {
    const items = Array.from({ length: howMany }, () => requested());
    for (const item of items) await region.tenant.run(REGION, (tx) => region.outbox.append(tx, REGION, [item]));
    told.push(...items.map((item) => item.aggregateId));
  }
  const effects = async (): Promise<string[]> => (await association.look<{ aggregate_id: string }>('select aggregate_id from effects order by id')).map((row) => row.aggregate_id);
  const allHasCome = (): Promise<void> => eventually(async () => expect(await effects()).toEqual(told), RECOVERED_WITHIN_MS);

  it('goes on when the node that leads a mailbox is killed, falls silent or loses its disk: nothing lost, doubled or out of order', async () => {
    await tell(100);
    await allHasCome();
    expect((await mailbox())?.config.num_replicas).toBe(3);
    expect(await brokerProblems(...cluster.nodes.map(({ monitoringUrl }) => monitoringUrl))).toEqual([]);

    const killed = await leader();
    const meanwhile = tell(200);
    await killed.kill9();
    await meanwhile;
    await allHasCome();

    killed.wipe();
    await killed.start();
    await cluster.healthy();
    const silent = await leader();
    silent.freeze();
    await tell(100);
    await allHasCome();
    silent.thaw();
    await tell(100);
    await allHasCome();
  });

  it('leaves a node that is cut off from the others', async () => {
    await tell(20);
    await allHasCome();
    const cut = await nodeOf(OWNER);
    await Promise.all(waysOf(cut).map(({ proxy }) => proxy.cut()));
    await tell(20);
    await allHasCome();
    await Promise.all(waysOf(cut).map(({ proxy }) => proxy.mend()));
    await cluster.healthy();
    await tell(20);
    await allHasCome();
  });
});
