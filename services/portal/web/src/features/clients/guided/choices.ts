import type { ReferralReason } from '@pirtti/kernel';

/** What has been chosen for the referral so far: ids and codes. */
export interface Choices {
  readonly activityId: string | null;
  /** The link person looks for an activity with the client later. */
  readonly laterByLinkPerson: boolean;
  readonly consentId: string | null;
  readonly reason: ReferralReason | '';
  /** The draft that this has been kept in, once it has. */
  readonly draftId: string | null;
}

export interface ChoosingProps {
  readonly choices: Choices;
  readonly onChoose: (part: Partial<Choices>) => void;
}
