import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { Attendance } from '../../../api/types/activities';

export interface AttendanceMarks {
  readonly placements: { placementId: string; present: boolean }[];
  readonly signUps: { signUpId: string; present: number }[];
  readonly others: Record<string, number>;
  readonly newcomers: number;
  readonly broughtAlong?: number;
  /** When the sheet that was seen had been marked; null where it was blank. */
  readonly basedOn: string | null;
}

export const markAttendance = (id: string, date: string, body: AttendanceMarks): Promise<Attendance> =>
  answered(activities.PUT('/activities/{id}/occurrences/{date}/attendance', { params: { path: { id, date } }, body }));
