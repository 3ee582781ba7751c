import { refuse, sameValue, type AgeBand, type Decision } from '@pirtti/kernel';
import type { PublishableContent } from '../../activities/domain/activity-content.js';
import { occurrenceOf, type OccurrenceChanges } from '../../activities/domain/occurrences.js';
import { visitsOf, type Attendance } from './attendance.js';
import type { AttendanceFact } from './attendance-facts.js';

export interface MarkAttendance {
  readonly date: string;
  readonly placements: readonly { readonly placementId: string; readonly present: boolean }[];
  /** Of each sign-up how many came. */
  readonly signUps: readonly { readonly signUpId: string; readonly present: number }[];
  readonly others: Readonly<Partial<Record<AgeBand, number>>>;
  readonly newcomers: number;
  /** Of the newcomers, those whom somebody they know brought along. */
  readonly broughtAlong?: number;
  /**
   * When the sheet that the marker saw had been marked, null where it was blank: what somebody else has marked since is not overwritten.
   * Left out by those who mean to replace whatever there is.
   */
  readonly basedOn?: Date | null | undefined;
  readonly at: Date;
}

/** What marking must see, read while the activity's row is locked. */
export interface AttendanceSituation {
  readonly activity: { readonly id: string; readonly organisationId: string; readonly offered: PublishableContent | null; readonly changes: OccurrenceChanges } | undefined;
  /** What the sheet of that day says now. */
  readonly sheet: Attendance | undefined;
  /** Every placement of the activity that holds a seat or has ever been marked present on that day. */
  readonly placements: ReadonlyMap<string, { readonly requestingOrganisationId: string; readonly holdsSeat: boolean; readonly attendances: number }>;
  /** Every sign-up that holds seats on that day, with how many people come by it. */
  readonly signUps: ReadonlyMap<string, number>;
}

/**
 * Who came, as the whole sheet of one day: what is sent replaces what was, and the difference is told.
 * A presence of someone who has since withdrawn stays: it was a visit, and the sheet no longer shows whose.
 */
export const markAttendance = (command: MarkAttendance): Decision<AttendanceSituation, AttendanceFact> => ({ activity, sheet, placements, signUps }) => {
  if (!activity) return refuse('not-found');
  const { offered } = activity;
  if (!offered) return refuse('activity-is-not-published');
  const occurrence = occurrenceOf({ schedule: offered.schedule, changes: activity.changes }, command.date);
  if (!occurrence && !sheet) return refuse('occurrence-does-not-exist');
  if (occurrence?.status === 'cancelled' && !sheet) return refuse('occurrence-is-cancelled');
  if (occurrence && occurrence.startsAt > command.at) return refuse('occurrence-is-in-the-future');
  const strangers = command.placements.filter(({ placementId }) => !placements.get(placementId)?.holdsSeat);
  if (strangers.length > 0) return refuse('placement-is-not-accepted', { placementIds: strangers.map(({ placementId }) => placementId) });

  const seatless = command.signUps.filter(({ signUpId }) => !signUps.has(signUpId));
  if (seatless.length > 0) return refuse('sign-up-holds-no-seat', { signUpIds: seatless.map(({ signUpId }) => signUpId) });
  if (command.signUps.some(({ signUpId, present }) => present > signUps.get(signUpId)!)) return refuse('more-came-than-signed-up');
  if (new Set(command.signUps.map(({ signUpId }) => signUpId)).size < command.signUps.length) return refuse('sign-up-is-marked-twice');

  const kept = (sheet?.present ?? []).filter((id) => placements.get(id)?.holdsSeat === false);
  const marked = (present: boolean) => [...new Set(command.placements.filter((one) => one.present === present).map((one) => one.placementId))];
  const [came, stayedAway] = [marked(true), marked(false)];
  if (came.some((id) => stayedAway.includes(id))) return refuse('placement-is-marked-twice');
  const attendance: Attendance = {
    activityId: activity.id, date: command.date, present: [...kept, ...came].sort(), absent: stayedAway.sort(),
    // who has given the seat up since was there all the same
    signedUp: {
      ...Object.fromEntries(Object.entries(sheet?.signedUp ?? {}).filter(([id, count]) => count > 0 && !signUps.has(id))),
      ...Object.fromEntries(command.signUps.map(({ signUpId, present }) => [signUpId, present])),
    },
    others: visitsOf({ present: [], signedUp: {}, others: command.others }).byAgeBand, newcomers: command.newcomers, broughtAlong: command.broughtAlong ?? 0, markedAt: command.at,
  };
  if (attendance.newcomers > visitsOf(attendance).total) return refuse('more-newcomers-than-visits');
  if (attendance.broughtAlong > attendance.newcomers) return refuse('more-brought-along-than-newcomers');
  // the same marks again are no mistake: a phone sends until it has heard an answer
  if (sheet && sameValue({ ...sheet, markedAt: command.at }, attendance)) return [];
  if (command.basedOn !== undefined && (sheet?.markedAt.getTime() ?? null) !== (command.basedOn?.getTime() ?? null)) return refuse('attendance-was-marked-meanwhile');

  const before = new Set(sheet?.present);
  const now = new Set(attendance.present);
  const of = (placementId: string) => ({
    placementId, activityId: activity.id, organisationId: activity.organisationId, occurredOn: command.date, at: command.at,
    requestingOrganisationId: placements.get(placementId)!.requestingOrganisationId,
  });
  return [
    {
      type: 'OccurrenceHeld', activityId: activity.id, organisationId: activity.organisationId, attendance, at: command.at,
      kind: offered.kind, placeKind: offered.place.kind, municipalityCode: offered.place.municipalityCode, targetGroups: offered.targetGroups,
    },
    ...[...now].filter((id) => !before.has(id)).map((id) => ({ type: 'PlacementAttended', ...of(id) }) as const),
    ...[...before].filter((id) => !now.has(id)).map((id) => ({
      type: 'AttendanceCorrected', ...of(id), attendancesLeft: placements.get(id)!.attendances - 1,
    }) as const),
  ];
};
