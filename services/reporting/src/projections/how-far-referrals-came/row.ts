import type { PlacedGroup } from '../../disclosure/tables.js';

/** One referral: which steps it has reached. It belongs to the year in which it was sent. */
export interface ReferralProgress {
  readonly organisationId: string;
  readonly referralId: string;
  readonly municipalityCode: string;
  /** Null until the sending is known: such a referral is counted nowhere. */
  readonly year: number | null;
  readonly reachGroup: PlacedGroup;
  readonly sentAt: Date | null;
  readonly assignedAt: Date | null;
  readonly contactedAt: Date | null;
  readonly placedAt: Date | null;
  readonly completedAt: Date | null;
  readonly daysToContact: number | null;
  /** Closed as a mistake: counted nowhere. */
  readonly enteredInError: boolean;
}
