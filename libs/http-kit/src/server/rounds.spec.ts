import { expect, it } from 'vitest';
import { Rounds } from './rounds.js';

it('goes on after a round that failed, which is told of, and never begins one before the last has ended', async () => {
  let [under, most, begun] = [0, 0, 0];
  let enough!: () => void;
  const four = new Promise<void>((resolve) => { enough = resolve; });
  const told: unknown[] = [];
  const rounds = new Rounds({
    firstAfterMs: 1, everyMs: 1, tell: (error) => told.push(error),
    round: async () => {
      begun += 1;
      under += 1;
      most = Math.max(most, under);
      await new Promise(setImmediate);
      under -= 1;
      if (begun === 4) enough();
      if (begun === 1) throw new Error('away');
    },
  });
  rounds.start();
  await four;
  await rounds.stop();
  expect([most, under, told, rounds.isStopped]).toEqual([1, 0, [new Error('away')], true]);
});
