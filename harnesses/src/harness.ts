import type { ParseArgsConfig } from 'node:util';

/** What a run was asked for: the options that the harness declares, and two that all have. */
export interface Asked {
  /** A 32-bit number from which every choice of the run follows; the same seed makes the same choices. */
  readonly seed: number;
  /** The form that belongs to `npm test`: a minute at most on two cores. */
  readonly short: boolean;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One sentence about something that must not be. An empty list is what everybody hopes for. */
export type Finding = string;

/** A machine that judges the whole: `harnesses/src/<name>/main.ts` exports one as `harness`. */
export interface Harness {
  /** In one sentence. */
  readonly proves: string;
  /** Beside `--seed`, `--short` and `--help`; a description per option. */
  readonly options: Readonly<Record<string, NonNullable<ParseArgsConfig['options']>[string] & { readonly description: string }>>;
  /** Throws only where it could not judge; what it found wrong it returns. */
  run(asked: Asked, say: (line: string) => void): Promise<readonly Finding[]>;
}

/** A positive whole number among the options, or the default. Throws a sentence for the person who typed it. */
export function count(asked: Asked, name: string, otherwise: number): number {
  const given = asked.options[name];
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a positive whole number, not "${given}".`);
  return value;
}

/** Choices that follow from a seed (mulberry32): `next()` is in [0, 1). */
export interface Chance {
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  oneOf<T>(choices: readonly T[]): T;
}

/** The same seed gives the same choices, in this order. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    oneOf(choices) {
      if (choices.length === 0) throw new Error('nothing to choose from');
      return choices[below(choices.length)]!;
    },
  };
}
