import { createUser, fromSeed } from '@nats-io/nkeys';
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

/**
 * One nkey user per deployment and one for watching. Seeds that are known are kept, so that a server and its services
 * can be started again; a deployment that is new gets a new one, and one that is gone loses its place.
 */
export function makeUsers(deployments: readonly Deployment[], known?: BrokerSeeds): { readonly users: BrokerUsers; readonly seeds: BrokerSeeds } {
  const pairs = deployments.map(({ name }) => ({ name, ...pairOf(known?.deployments[name]) }));
  const monitor = pairOf(known?.monitor);
  return {
    users: { deployments: Object.fromEntries(pairs.map(({ name, publicKey }) => [name, publicKey])), monitor: monitor.publicKey },
    seeds: { deployments: Object.fromEntries(pairs.map(({ name, seed }) => [name, seed])), monitor: monitor.seed },
  };
}

function pairOf(seed: string | undefined): { publicKey: string; seed: string } {
  const pair = seed === undefined ? createUser() : fromSeed(new TextEncoder().encode(seed));
  return { publicKey: pair.getPublicKey(), seed: new TextDecoder().decode(pair.getSeed()) };
}
