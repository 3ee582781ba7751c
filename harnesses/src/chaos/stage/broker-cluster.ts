import { join } from 'node:path';
import { findNatsServer, startNatsCluster, type NatsNode, type RunningNatsCluster } from '@pirtti/local';
import { makeUsers } from '@pirtti/mail';
import { testProxy, type TestProxy } from '@pirtti/testing';
import type { Broker, BrokerNode } from './broker.js';
import { DEPLOYMENTS } from './deployments.js';

const CATCHES_UP_WITHIN_MS = 60_000;

interface Way { readonly from: string; readonly to: string; readonly proxy: TestProxy }

/** A broker of several servers that keep every mailbox together, with a proxy on each way between two of them. */
export class BrokerCluster implements Broker {
  readonly nodes: readonly BrokerNode[];

  private constructor(private readonly cluster: RunningNatsCluster, private readonly ways: readonly Way[], readonly seeds: Broker['seeds']) {
    this.nodes = cluster.nodes.map(partOf);
  }

  static async create(folder: string, size: number): Promise<BrokerCluster> {
    const { users, seeds } = makeUsers(DEPLOYMENTS);
    const ways: Way[] = [];
    const cluster = await startNatsCluster({
      program: await findNatsServer(), folder: join(folder, 'cluster'), deployments: DEPLOYMENTS, users, size,
      async routeVia(from, to, port) {
        const proxy = await testProxy({ host: '127.0.0.1', port });
        ways.push({ from, to, proxy });
        return proxy.port;
      },
    });
    return new BrokerCluster(cluster, ways, seeds.deployments);
  }

  /** Takes a node away from the others; its clients still reach it. */
  cutOff(node: string): void {
    for (const { proxy } of this.waysOf(node)) proxy.silence('there', 'back');
  }

  async joinAgain(node: string): Promise<void> {
    for (const { proxy } of this.waysOf(node)) {
      await proxy.mend();
      // What was lost meanwhile the nodes would only miss minutes later.
      proxy.reset();
    }
  }

  /** A node that does not catch up in time shows in the mail that it does not carry. */
  async caughtUp(): Promise<void> {
    await this.cluster.healthy(CATCHES_UP_WITHIN_MS).catch(() => undefined);
  }

  private waysOf(node: string): readonly Way[] {
    return this.ways.filter(({ from, to }) => from === node || to === node);
  }
}

const partOf = (node: NatsNode): BrokerNode => ({
  name: node.name, port: node.port, kind: 'broker',
  kill9: () => node.kill9(), start: () => node.start(), freeze: () => node.freeze(), thaw: () => node.thaw(),
});
