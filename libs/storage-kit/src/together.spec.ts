import { describe, expect, it } from 'vitest';
import { Together } from './together.js';

const takenBack = Object.assign(new Error('refused'), { severity: 'ERROR' });

/** Notes every list, and holds the lists in `held` until they are let go. */
function noting({ refuses = () => false, held = [] }: { refuses?: (item: number) => boolean; held?: number[] } = {}) {
  const lists: (readonly number[])[] = [];
  const letGo: (() => void)[] = [];
  const together = new Together<number, string>(async (items) => {
    lists.push(items);
    if (items.some((item) => held.includes(item))) await new Promise<void>((resolve) => { letGo.push(resolve); });
    if (items.some(refuses)) throw takenBack;
    return items.map((item) => `answer ${item}`);
  });
  return { together, lists, letGo: () => letGo.splice(0).forEach((go) => go()) };
}

describe('what is asked at the same time', () => {
  it('goes as one list, and each hears its own answer', async () => {
    const { together, lists } = noting();
    expect(await Promise.all([1, 2, 3].map((item) => together.ask(item)))).toEqual(['answer 1', 'answer 2', 'answer 3']);
    expect(lists).toEqual([[1, 2, 3]]);
  });

  it('goes in lists of fifty', async () => {
    const { together, lists } = noting();
    const items = Array.from({ length: 120 }, (_, item) => item);
    expect(await Promise.all(items.map((item) => together.ask(item)))).toEqual(items.map((item) => `answer ${item}`));
    expect(lists.map(({ length }) => length)).toEqual([50, 50, 20]);
  });

  it('goes as the next list when it comes while one is under way', async () => {
    const { together, lists, letGo } = noting({ held: [1] });
    const first = together.ask(1);
    while (lists.length === 0) await new Promise(setImmediate);
    const others = [2, 3].map((item) => together.ask(item));
    letGo();
    expect(await Promise.all([first, ...others])).toEqual(['answer 1', 'answer 2', 'answer 3']);
    expect(lists).toEqual([[1], [2, 3]]);
  });

  it('does not wait long for a list that stands still', async () => {
    const { together, lists, letGo } = noting({ held: [1] });
    const first = together.ask(1);
    while (lists.length === 0) await new Promise(setImmediate);
    expect(await together.ask(2)).toBe('answer 2');
    letGo();
    expect(await first).toBe('answer 1');
  });
});

describe('a list that is refused', () => {
  it('is taken apart: only the one at fault fails', async () => {
    const { together } = noting({ refuses: (item) => item === 2 });
    const settled = await Promise.allSettled([1, 2, 3].map((item) => together.ask(item)));
    expect(settled).toEqual([{ status: 'fulfilled', value: 'answer 1' }, { status: 'rejected', reason: takenBack }, { status: 'fulfilled', value: 'answer 3' }]);
    expect(await together.ask(4)).toBe('answer 4');
  });

  it('is not tried again when nobody knows whether it was done', async () => {
    const lists: (readonly number[])[] = [];
    const broken = new Error('Connection terminated unexpectedly');
    const together = new Together<number, string>(async (items) => {
      lists.push(items);
      throw broken;
    });
    expect(await Promise.allSettled([1, 2].map((item) => together.ask(item)))).toEqual([1, 2].map(() => ({ status: 'rejected', reason: broken })));
    expect(lists).toEqual([[1, 2]]);
  });
});
