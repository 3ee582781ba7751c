import type { Membership } from './membership.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Who is to look after an organisation must be there this long: time enough to invite the next one. */
const LASTS_DAYS = 30;

/** Whether a membership keeps its organisation looked after. A deputy does not: deputyships end by themselves. */
export const looksAfter = ({ roles, validFrom, validTo, endedAt, deputyFor }: Membership, at: Date): boolean =>
  roles.includes('organisation-admin') && endedAt === null && deputyFor === null && validFrom <= at
  && (validTo === null || validTo.getTime() >= at.getTime() + LASTS_DAYS * DAY_MS);

/** Whether nobody would look after the organisation any more once a membership has become what it is to be. */
export const leavesNoAdministrator = (before: Membership, after: Membership, others: readonly Membership[], at: Date): boolean =>
  looksAfter(before, at) && !looksAfter(after, at) && !others.some((other) => other.id !== before.id && looksAfter(other, at));
