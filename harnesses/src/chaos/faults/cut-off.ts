import { BrokerCluster } from '../stage/broker-cluster.js';
import type { Fault } from './fault.js';
import { oneAtATime } from './one-at-a-time.js';

/** One node hears nothing of the others, and they nothing of it, while both still hear their clients. */
export const CUT_OFF: Readonly<Record<string, Fault>> = {
  'cut-off': async ({ broker }, chance, limits) => {
    if (!(broker instanceof BrokerCluster)) throw new Error('a broker of one node cannot be cut off from itself');
    const { name } = chance.oneOf(broker.nodes);
    const forMs = limits.standsStillMs(chance.next());
    return oneAtATime(broker, {
      what: `${name} cut off from the others for ${(forMs / 1000).toFixed(1)} s`,
      takes: [name],
      forMs,
      begin: async () => broker.cutOff(name),
      end: () => broker.joinAgain(name),
    });
  },
};
