import { expect, it } from 'vitest';
import { centsOf, formatMoney, formatPoints, typedOf } from './money';

it('what people type as euros becomes whole cents', () => {
  expect(['8500', '8 500,50', '8500.5', '0,05', '8\u00a0500 €'].map(centsOf)).toEqual([850_000, 850_050, 850_050, 5, 850_000]);
});

it('what is no amount is none, and thousands with a point are not taken for decimals', () => {
  expect(['', 'paljon', '-5', '11.300', '1,234', '1e3'].map(centsOf)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
});

it('an amount that is too large is an amount all the same: it is not answered that none was written', () => {
  expect(centsOf('999 999 999')).toBe(99_999_999_900);
});

it('amounts are shown as they are, to the cent', () => {
  expect(formatMoney(21_749_800, 'fi')).toBe('217\u00a0498\u00a0€');
  expect([formatMoney(850_005, 'fi'), formatMoney(850_050, 'en')]).toEqual(['8\u00a0500,05\u00a0€', '8,500.50\u00a0€']);
  expect([formatPoints(8855, 'fi'), formatPoints(8800, 'sv'), typedOf(850_050, 'fi'), typedOf(0, 'fi')]).toEqual(['88,55', '88', '8500,50', '']);
});
