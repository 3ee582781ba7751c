import { afterEach, describe, expect, it } from 'vitest';
import { SpecBroker } from '../../test/broker.js';
import { DEPLOYMENTS } from '../../test/examples.js';
import { brokerProblems } from './broker-checks.js';

describe('a running broker', () => {
  let broker: SpecBroker;
  const start = async (adapt?: (config: string) => string): Promise<void> => {
    broker = await SpecBroker.plan(DEPLOYMENTS, adapt);
    await broker.start();
  };
  afterEach(() => broker.stop());

  it('is found in order', async () => {
    await start();
    expect(await brokerProblems(broker.monitoringUrl)).toEqual([]);
  });

  it('is found at fault when it does not flush before it acknowledges', async () => {
    await start((config) => config.replace('sync_interval: always', ''));
    expect(await brokerProblems(broker.monitoringUrl)).toEqual([expect.stringContaining('sync_interval: always')]);
  });
});
