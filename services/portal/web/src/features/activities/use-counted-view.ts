import { useEffect } from 'react';
import { activities } from '../../api/clients';

/** Machines that say what they are. Those that do not are few, and nothing hangs on one view. */
const ROBOT = /bot|crawl|spider|slurp|preview|headless|lighthouse/i;
const counted = new Set<string>();

/** Tells the service once that a page was opened: no cookie, no address, nothing of who opened it. */
export function useCountedView(id: string | undefined): void {
  useEffect(() => {
    if (!id || counted.has(id) || navigator.webdriver || ROBOT.test(navigator.userAgent)) return;
    counted.add(id);
    // Whether it is counted matters to nobody who reads.
    void activities.POST('/public/activities/{id}/views', { params: { path: { id } } }).catch(() => undefined);
  }, [id]);
}
