import { expect, it } from 'vitest';
import { Turns } from './turns.js';

it('so many work at once, the next wait in their order, and one more is sent away', async () => {
  const turns = new Turns(2, 2);
  const order: string[] = [];
  const [first, second] = [await turns.take(), await turns.take()];
  const waiting = ['third', 'fourth'].map(async (name) => {
    const done = await turns.take();
    order.push(name);
    return done;
  });
  expect(await turns.take()).toBeUndefined();
  expect(order).toEqual([]);
  first!();
  const third = await waiting[0];
  expect(order).toEqual(['third']);
  second!();
  const fourth = await waiting[1];
  expect([order, turns.areIdle]).toEqual([['third', 'fourth'], false]);
  third!();
  fourth!();
  expect(turns.areIdle).toBe(true);
  expect(await turns.take()).toBeTypeOf('function');
});
