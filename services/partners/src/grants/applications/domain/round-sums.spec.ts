import { describe, expect, it } from 'vitest';
import { sumsOf, type Counted } from './round-sums.js';

const euros = (amount: number): number => amount * 100;
const rejected = (amount: number): Counted => ({ status: 'rejected', askedCents: euros(amount), grantedCents: null });
const waiting = (amount: number): Counted => ({ status: 'submitted', askedCents: euros(amount), grantedCents: null });
const granted = (amount: number): Counted => ({ status: 'granted', askedCents: euros(amount), grantedCents: euros(amount) });
/** So many that make a sum together, the last taking what does not divide. */
const together = (sum: number, count: number, one: (amount: number) => Counted): Counted[] => {
  const each = Math.floor(sum / count);
  return Array.from({ length: count }, (_, index) => one(index === count - 1 ? sum - each * (count - 1) : each));
};

describe('what a round’s applications make together', () => {
  it('G-01: of 38 applications for 217 498 € three are rejected, and 160 099 € stay under consideration', () => {
    const round = [...together(160_099, 35, waiting), rejected(50_000), rejected(5_899), rejected(1_500)];
    expect(sumsOf(round, euros(100_000))).toMatchObject({ applications: 38, askedCents: euros(217_498), consideredCents: euros(160_099), grantedCents: 0 });
  });

  it('G-02: 85 000 € of operating and 15 000 € of one-off grants are the whole 100 000 €', () => {
    const [operating, oneOff] = [sumsOf(together(85_000, 20, granted), 0), sumsOf(together(15_000, 10, granted), 0)];
    expect(operating.grantedCents + oneOff.grantedCents).toBe(euros(100_000));
  });

  it('G-03: after 80 500 € and 8 500 € there are 11 000 € left, 41.1 % of the 26 740 € that fifteen ask', () => {
    const given = sumsOf([granted(80_500), granted(8_500)], 0).grantedCents;
    expect(given).toBe(euros(89_000));
    expect(sumsOf(together(26_740, 15, waiting), euros(100_000) - given)).toMatchObject({ applications: 15, leftCents: euros(11_000), coverTenths: 411 });
  });

  it('what nobody has submitted, or has taken back, is in no sum', () => {
    expect(sumsOf([{ ...waiting(5), status: 'draft' }, { ...waiting(7), status: 'withdrawn' }], 0)).toEqual({ applications: 0, askedCents: 0, consideredCents: 0, grantedCents: 0, leftCents: 0, coverTenths: null });
  });
});
