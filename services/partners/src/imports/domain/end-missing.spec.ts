import { isRefusal } from '@pirtti/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endingOf } from './end-missing.js';
import { entered } from './import.examples.js';

const planned = (missing: number, ofSource: number) => ({ missing: Array.from({ length: missing }, (_, place) => entered(`${place}`, `Yhdistys ${place} ry`)), ofSource });

it('nobody ends unless it is asked for', () => expect(endingOf(planned(1, 100), { endMissing: false, told: 1 })).toEqual([]));

it('never more than a fifth ends untold', () => {
  fc.assert(fc.property(fc.nat(60), fc.nat(200), fc.option(fc.nat(60)), fc.boolean(), (missing, others, told, endMissing) => {
    const ending = endingOf(planned(missing, missing + others), { endMissing, told });
    if (!isRefusal(ending) && ending.length > (missing + others) / 5) expect(told).toBe(ending.length);
  }));
});

it.each([
  ['a fifth ends without a word', 2, 10, null, 2], ['one more is asked for', 3, 10, null, 'import-ends-many'], ['another number is not the one', 3, 10, 2, 'import-ends-many'], ['the number told, they end', 3, 10, 3, 3],
])('%s', (_, missing, ofSource, told, result) => {
  const ending = endingOf(planned(missing, ofSource), { endMissing: true, told });
  expect(isRefusal(ending) ? ending.code : ending.length).toBe(result);
});
