import { describe, expect, it } from 'vitest';
import { ACTIVITY_KIND_CODES } from './activities.js';
import { TARGET_GROUP_CODES } from './people.js';
import { PTV_SERVICE_CLASS_CODES, PTV_TARGET_GROUPS, ptvServiceClassOf, ptvTargetGroupsOf } from './ptv.js';

/** The service classes of Finto's list (ptvl), P1 to P28: how many each has under it, in their order. */
const CLASSES_UNDER = [5, 5, 9, 14, 21, 15, 12, 4, 6, 8, 9, 4, 5, 5, 9, 9, 3, 2, 6, 3, 2, 9, 7, 6, 7, 3, 5, 5];
const isInFinto = (code: string): boolean => {
  const [, main, under] = /^P(\d+)\.(\d+)$/.exec(code) ?? [];
  return Number(under) >= 1 && Number(under) <= (CLASSES_UNDER[Number(main) - 1] ?? 0);
};
/** Citizens and the groups under them. The second of the list, KR2, are companies and organisations: nothing of ours is for them. */
const CITIZENS = ['KR1', 'KR1.1', 'KR1.2', 'KR1.3', 'KR1.4', 'KR1.5', 'KR1.6'];

describe('the codes of the Finnish Service Catalogue', () => {
  it('are those of its lists', () => {
    expect(PTV_SERVICE_CLASS_CODES.filter((code) => !isInFinto(code))).toEqual([]);
    expect(Object.keys(PTV_TARGET_GROUPS)).toEqual(CITIZENS);
    for (const code of ['P4.15', 'P29.1', 'P0.1', 'P4', 'KR1.1']) expect([code, isInFinto(code)]).toEqual([code, false]);
  });

  it('are the classes that Tarmoa shows', () => expect(PTV_SERVICE_CLASS_CODES).toEqual(['P4.12', 'P5.17', 'P10.8', 'P25.1', 'P27.1', 'P27.2']));

  it('are given to each of our groups and to kinds by nothing else', () => {
    expect(TARGET_GROUP_CODES.flatMap((group) => ptvTargetGroupsOf([group])).every((code) => CITIZENS.includes(code))).toBe(true);
    expect(ACTIVITY_KIND_CODES.map(ptvServiceClassOf).every((code) => code === null || PTV_SERVICE_CLASS_CODES.includes(code))).toBe(true);
  });

  it('say of older people that they are older, of families that they are families', () => {
    expect(ptvTargetGroupsOf(['older-living-alone', 'single-parent', 'young', 'disability'])).toEqual(['KR1.1', 'KR1.2', 'KR1.3', 'KR1.6']);
  });
});
