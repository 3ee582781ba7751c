import type { Referral } from '../../api/types/referrals';

/** What every form that moves a referral gets. */
export interface SheetProps {
  readonly referral: Referral;
  readonly onDone: () => void;
  readonly onClose: () => void;
}
