import type { LocalizedText } from '@pirtti/kernel';
import { isProblem, mayPass } from '../../../api/problem';
import { type AttendanceMarks, markAttendance } from '../api/mark-attendance';

const KEY = 'pirtti.waiting.attendance';
const CHANGED = 'pirtti:waiting-attendance';

/** Marks that have not reached the service yet: random ids and counts, no names of people. */
export interface WaitingSheet {
  /** On whose behalf it was marked: nobody else's session sends it. */
  readonly organisationId: string;
  readonly activityId: string;
  readonly date: string;
  /** The activity's public name, for telling what waits. */
  readonly names: LocalizedText;
  readonly marks: AttendanceMarks;
  readonly savedAt: string;
  /** Why the service would not take it; a person has to decide. */
  readonly refused?: string;
}

let cached: { readonly text: string; readonly sheets: readonly WaitingSheet[] } = { text: '[]', sheets: [] };

/** All that waits on this device; the same list until something changes. */
export function waitingSheets(): readonly WaitingSheet[] {
  const text = localStorage.getItem(KEY) ?? '[]';
  if (text !== cached.text) {
    try {
      cached = { text, sheets: JSON.parse(text) as WaitingSheet[] };
    } catch {
      cached = { text, sheets: [] };
    }
  }
  return cached.sheets;
}

export function onWaitingChanged(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell);
  window.addEventListener('storage', tell);
  return () => {
    window.removeEventListener(CHANGED, tell);
    window.removeEventListener('storage', tell);
  };
}

const isSame = (a: Pick<WaitingSheet, 'activityId' | 'date'>, b: Pick<WaitingSheet, 'activityId' | 'date'>): boolean => a.activityId === b.activityId && a.date === b.date;

function write(sheets: readonly WaitingSheet[]): void {
  localStorage.setItem(KEY, JSON.stringify(sheets));
  window.dispatchEvent(new Event(CHANGED));
}

/** Keeps a sheet until it has been sent. A newer one of the same meeting takes its place. */
export const keepWaiting = (sheet: WaitingSheet): void => write([...waitingSheets().filter((one) => !isSame(one, sheet)), sheet]);

export const dropWaiting = (sheet: Pick<WaitingSheet, 'activityId' | 'date'>): void => write(waitingSheets().filter((one) => !isSame(one, sheet)));

export const waitingOf = (activityId: string, date: string): WaitingSheet | undefined => waitingSheets().find((one) => isSame(one, { activityId, date }));

let sending: Promise<number> | undefined;

/** Sends what waits, one after another and never twice at once; says how many got there. Stops at the first that finds nobody. */
export function sendWaiting(organisationId: string): Promise<number> {
  sending ??= sendAll(organisationId).finally(() => { sending = undefined; });
  return sending;
}

async function sendAll(organisationId: string): Promise<number> {
  let sent = 0;
  for (const sheet of waitingSheets().filter((one) => one.organisationId === organisationId && one.refused === undefined)) {
    try {
      await markAttendance(sheet.activityId, sheet.date, sheet.marks);
      // somebody may have marked again while it was on its way
      if (waitingOf(sheet.activityId, sheet.date)?.savedAt === sheet.savedAt) dropWaiting(sheet);
      sent += 1;
    } catch (error) {
      if (mayPass(error) || (isProblem(error) && error.problem.status === 401)) return sent;
      keepWaiting({ ...sheet, refused: isProblem(error) ? error.problem.code : 'unknown' });
    }
  }
  return sent;
}
