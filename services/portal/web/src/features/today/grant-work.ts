import type { GrantApplicationList, GrantApplicationRow } from '../../api/types/partners';
import { addDays } from '../../shared/format';
import type { GrantWork } from './api/list-grant-work';

/** So long before its day a report of use is asked after. */
const NOTICE_DAYS = 30;

interface Own {
  /** Supplements that are still taken, the first to be given at the head. */
  readonly toAnswer: readonly GrantApplicationRow[];
  /** Reports of use that are due within a month, or late. */
  readonly toReport: readonly GrantApplicationRow[];
  /** Reports that a granter has sent back: awaited from the first day on. */
  readonly toCorrect: readonly GrantApplicationRow[];
  readonly toConsider: number;
  /** When the oldest of them was submitted. */
  readonly oldest: string | null;
  readonly toLookAt: number;
}

/** Sorts what waits for an organisation into what it asks and what it gives; one may do both. */
export function grantWorkOf(work: GrantWork, own: string | undefined, day: string): Own {
  const asked = ({ items }: GrantApplicationList) => items.filter(({ applicant }) => applicant.id === own);
  const given = ({ items }: GrantApplicationList) => items.filter(({ granter }) => granter.id === own);
  // A page is enough to tell whose they are: what one has asked for oneself is never many.
  const amount = (list: GrantApplicationList) => (given(list).length === 0 ? 0 : list.total - asked(list).length);
  const waiting = given(work.submitted).flatMap(({ submittedAt }) => submittedAt ?? []).sort();
  return {
    toAnswer: asked(work['supplement-requested']).filter(({ dueOn }) => dueOn !== null && dueOn >= day),
    toReport: asked(work.paid).filter(({ dueOn }) => dueOn !== null && dueOn <= addDays(day, NOTICE_DAYS)),
    toCorrect: asked(work['use-returned']),
    toConsider: amount(work.submitted), oldest: waiting[0] ?? null, toLookAt: amount(work['use-reported']),
  };
}
