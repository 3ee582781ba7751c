import { describe, expect, it } from 'vitest';
import { lonelinessBandOf } from '../clients/domain/loneliness-band.js';
import { demoCases } from './demo-cases.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const cases = demoCases(MONDAY);
const kannus = cases.filter((one) => one.municipalityCode === '217');
const count = (of: readonly unknown[]): number => of.length;
const LEAST = 10;

describe('the demo', () => {
  it('has referrals in three municipalities', () => {
    expect(['217', '421', '272'].map((code) => count(cases.filter((one) => one.municipalityCode === code)))).toEqual([58, 3, 14]);
  });

  it('has a funnel in Kannus whose steps are equal or ten apart', () => {
    const contacted = kannus.filter((one) => ['in-support', 'placement-requested', 'placed'].includes(one.end));
    const placed = kannus.filter((one) => one.end === 'placed');
    const funnel = [count(kannus), count(kannus), count(contacted), count(placed), count(placed)];
    expect(funnel).toEqual([58, 58, 46, 34, 34]);
    funnel.forEach((step, place) => {
      const gap = place === 0 ? 0 : funnel[place - 1]! - step;
      expect(gap === 0 || gap >= LEAST).toBe(true);
    });
  });

  it.each([['transport', 28, 16], ['no-companion', 22, 12], ['information', 12, 12], ['cost', 4, 0]] as const)('barrier %s: %i identified, %i solved', (barrier, identified, solved) => {
    expect(count(kannus.filter((one) => one.barriers.includes(barrier)))).toBe(identified);
    expect(count(kannus.filter((one) => one.solved.some((by) => by.barrier === barrier)))).toBe(solved);
  });

  it('raises loneliness seventy-two times in Kannus, in bands that can be shown', () => {
    const bands = kannus.flatMap((one) => one.screenings).map((screening) => lonelinessBandOf(screening.answer));
    expect(count(bands)).toBe(72);
    for (const band of ['lonely', 'sometimes-lonely', 'not-lonely'] as const) expect(count(bands.filter((one) => one === band))).toBeGreaterThanOrEqual(LEAST);
  });

  it('has placed twenty-two older people and twelve unemployed young ones', () => {
    const placed = kannus.filter((one) => one.end === 'placed');
    expect(count(placed.filter((one) => one.targetGroups.some((group) => group.startsWith('older-'))))).toBe(22);
    expect(count(placed.filter((one) => one.targetGroups.includes('unemployed-under-25')))).toBe(12);
  });

  it('asks thirty-eight placements under numbers of their own', () => {
    expect(cases.flatMap((one) => one.placement ?? []).sort((a, b) => a - b)).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
  });

  it('asks those that will be attended three weeks before the Monday at the latest', () => {
    for (const one of kannus.filter((each) => each.end === 'placed')) expect(one.requestedAt.getTime()).toBeLessThan(MONDAY.getTime() - 20 * 86_400_000);
  });

  it('goes forward in time, on weekdays', () => {
    for (const one of cases) {
      const moments = [one.sentAt, one.assignedAt, one.contactedAt, one.metAt, one.requestedAt];
      expect([...moments].sort((a, b) => a.getTime() - b.getTime())).toEqual(moments);
      for (const moment of moments) expect([0, 6]).not.toContain(moment.getUTCDay());
    }
  });

  it('lies in the past on the day after the Monday, when it may first be shown', () => {
    const afternoon = MONDAY.getTime() + 14 * 3_600_000;
    for (const one of cases) {
      const last = { sent: one.sentAt, assigned: one.assignedAt, 'in-support': one.metAt, 'placement-requested': one.requestedAt, placed: one.requestedAt }[one.end as string] ?? one.sentAt;
      expect(last.getTime()).toBeLessThan(afternoon);
    }
  });
});
