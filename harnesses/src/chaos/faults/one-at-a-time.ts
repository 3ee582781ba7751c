import type { Broker } from '../stage/broker.js';
import type { Trouble } from './fault.js';

/** Trouble of one node: the others are left alone until it has caught up with them. */
export const oneAtATime = (broker: Broker, trouble: Trouble): Trouble => ({
  ...trouble,
  takes: broker.nodes.map(({ name }) => name),
  async end() {
    await trouble.end();
    await broker.caughtUp();
  },
});
