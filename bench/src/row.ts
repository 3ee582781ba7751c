import type { Ground } from './ground/ground.js';

/** How a row was asked to run. */
export interface Plan {
  readonly rounds: number;
  /** How long each side is loaded in each round. */
  readonly seconds: number;
  /** Events, where a row counts in them; its own number when left out. */
  readonly events?: number;
  readonly say: (line: string) => void;
}

/** So many answers, and a program, its database's plans and its tables are as they will be for the rest of the day. */
const WARM_AFTER = 3_000;
const WARM_UP_SECONDS = { least: 3, most: 20 };

/**
 * Programs are slow before they are warm; what they do meanwhile is checked but not counted. By the number of answers, since a slow machine
 * warms slowly: loads for a second or three at a time until there were enough.
 */
export async function warmUp<T extends { readonly statuses: Readonly<Record<number, number>> }>({ seconds }: Plan, load: (seconds: number) => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  const step = Math.min(WARM_UP_SECONDS.least, seconds);
  for (let spent = 0, answers = 0; spent < Math.min(WARM_UP_SECONDS.most, 4 * seconds) && answers < WARM_AFTER; spent += step) {
    const loaded = await load(step);
    answers += Object.values(loaded.statuses).reduce((sum, count) => sum + count, 0);
    all.push(loaded);
  }
  return all;
}

/** The longest that a warm-up can take. */
export const longestWarmUp = ({ seconds }: Plan): number => Math.min(WARM_UP_SECONDS.most, 4 * seconds) + WARM_UP_SECONDS.least;

/** What one row measures once: a figure of each round for the product and for the floor beside it. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly product: readonly number[];
  /** Left out where there is nothing to compare with. */
  readonly floor?: readonly number[];
  /** The ratio product ÷ floor that is aimed at. */
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
}

export interface Outcome {
  readonly measures: readonly Measure[];
  /** What must not be: a row with findings counts for nothing. */
  readonly findings: readonly string[];
  /** Further figures for whoever reads the JSON. */
  readonly notes?: Readonly<Record<string, unknown>>;
}

/** One piece of work, measured beside the least that any program would have to do for it. */
export interface Row {
  readonly name: string;
  /** In a line. */
  readonly work: string;
  /** How many events it works through unless it is told otherwise, where it counts in events. */
  readonly events?: number;
  run(ground: Ground, plan: Plan): Promise<Outcome>;
}

/** Product, floor, product, floor: what changes on the machine meanwhile happens to both. */
export async function alternate<P, F>(plan: Plan, product: (round: number) => Promise<P>, floor: (round: number) => Promise<F>): Promise<{ readonly product: P[]; readonly floor: F[] }> {
  const seen = { product: [] as P[], floor: [] as F[] };
  for (let round = 0; round < plan.rounds; round += 1) {
    seen.product.push(await product(round));
    seen.floor.push(await floor(round));
  }
  return seen;
}
