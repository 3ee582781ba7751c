import { createUser } from '@nats-io/nkeys';
import type { Deployment } from '@pirtti/contracts';

/** Public keys: what the broker's configuration may know. */
export interface BrokerUsers {
  /** By deployment. */
  readonly deployments: Readonly<Record<string, string>>;
  /** Reads the broker's own state; sees no mail. */
  readonly monitor: string;
}

/** Seeds: each is the secret of one user and belongs to that user alone. */
export interface BrokerSeeds {
  readonly deployments: Readonly<Record<string, string>>;
  readonly monitor: string;
}

/** Makes one new nkey user per deployment and one for watching. */
export function makeUsers(deployments: readonly Deployment[]): { readonly users: BrokerUsers; readonly seeds: BrokerSeeds } {
  const pairs = deployments.map(({ name }) => ({ name, ...newPair() }));
  const monitor = newPair();
  return {
    users: { deployments: Object.fromEntries(pairs.map(({ name, publicKey }) => [name, publicKey])), monitor: monitor.publicKey },
    seeds: { deployments: Object.fromEntries(pairs.map(({ name, seed }) => [name, seed])), monitor: monitor.seed },
  };
}

function newPair(): { publicKey: string; seed: string } {
  const pair = createUser();
  return { publicKey: pair.getPublicKey(), seed: new TextDecoder().decode(pair.getSeed()) };
}
