import { describe, expect, it } from 'vitest';
import { readThresholds } from './config.js';

describe('thresholds', () => {
  it('are 10 and 5', () => expect(readThresholds({})).toEqual({ referrals: 10, others: 5 }));
  it('can be raised', () => expect(readThresholds({ PIRTTI_REPORT_THRESHOLD_REFERRALS: '20' })).toEqual({ referrals: 20, others: 5 }));
  it.each(['3', 'many', '10.5'])('cannot be %s', (value) => expect(() => readThresholds({ PIRTTI_REPORT_THRESHOLD_REFERRALS: value })).toThrow('is not a whole number of at least 10'));
});
