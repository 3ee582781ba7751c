import { dayInHelsinki } from '@pirtti/kernel';
import { addDays } from '../../../appointments/domain/days.js';
import type { Application } from './application.js';

export type UseReportReminder = 'use-report-due' | 'use-report-late';

/** So long before its day a report of use is asked after. */
const NOTICE_DAYS = 30;

/** Of what who was paid a grant is reminded: that its use is soon to be reported, or that the day has passed. */
export function useReportReminder(application: Application, at: Date): UseReportReminder | undefined {
  if (application.status !== 'paid') return undefined;
  const [{ useReportDueOn }, today] = [application.decision, dayInHelsinki(at)];
  if (useReportDueOn < today) return 'use-report-late';
  return useReportDueOn <= addDays(today, NOTICE_DAYS) ? 'use-report-due' : undefined;
}
