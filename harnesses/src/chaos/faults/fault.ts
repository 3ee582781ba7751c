import type { Chance } from '../../harness.js';
import type { Stage } from '../stage/stage.js';

/** How hard it may get. */
export interface Limits {
  /** How long something stands still, from a number in [0, 1). */
  readonly standsStillMs: (luck: number) => number;
  /** How long a way is bad. */
  readonly badWayMs: (luck: number) => number;
}

/** One trouble, chosen and not yet begun. */
export interface Trouble {
  /** What happens to whom, for the person who reads along. */
  readonly what: string;
  /** The parts or ways that are taken while it lasts: no other trouble touches them. */
  readonly takes: readonly string[];
  readonly forMs: number;
  begin(): Promise<void>;
  /** Lets things come back by themselves: starts what is dead, and mends nothing else. */
  end(): Promise<void>;
}

/** A kind of trouble. All choices come from `chance`, so that a seed replays them. */
export type Fault = (stage: Stage, chance: Chance, limits: Limits) => Promise<Trouble>;
