import type { EventData } from '@pirtti/contracts';
import type { PlacedGroup } from '../../disclosure/tables.js';

type Facts = Pick<EventData<'referrals.referral-sent.v1'>, 'targetGroups' | 'ageBand' | 'reason'>;

const FAMILY = ['family-at-risk', 'single-parent', 'low-income-family', 'immigrant-family'];
const OLDER = ['older-living-alone', 'older-remote-village', 'older-other'];
const UNEMPLOYED = ['unemployed', 'long-term-unemployed'];
const BANDS_UNDER_25 = ['13-17', '18-24'];
const BANDS_65_OR_OVER = ['65-74', '75-84', '85+'];

/**
 * The one reach group of a referral. Each referral has only one, so that nobody is counted in two: a family's referral counts as a family,
 * never as a person; then a young unemployed person; then an older one.
 */
export function reachGroupOf({ targetGroups, ageBand, reason }: Facts): PlacedGroup {
  const has = (groups: readonly string[]) => targetGroups.some((group) => groups.includes(group));
  if (reason === 'family' || has(FAMILY)) return 'families';
  if (reason === 'unemployed-under-25' || has(['unemployed-under-25']) || (has(UNEMPLOYED) && BANDS_UNDER_25.includes(ageBand))) return 'unemployed-under-25';
  if (BANDS_65_OR_OVER.includes(ageBand) || has(OLDER)) return 'older-lonely';
  return 'rest';
}
