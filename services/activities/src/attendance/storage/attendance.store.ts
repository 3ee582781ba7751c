import { isRefusal, refuse, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { wasOffered } from '../../activities/domain/activity.js';
import type { ActivityRow } from '../../activities/storage/activity.row.js';
import { toState as activityOf } from '../../activities/storage/activity.row.js';
import { lockActivity } from '../../activities/storage/activity.store.js';
import { announce } from '../../announcements/announce.js';
import { PlacementRow } from '../../placements/storage/placement.row.js';
import { evolve, type Attendance } from '../domain/attendance.js';
import type { AttendanceFact } from '../domain/attendance-facts.js';
import type { AttendanceSituation } from '../domain/mark-attendance.js';
import { SERIES } from '../../sign-ups/domain/seats.js';
import { SignUpRow } from '../../sign-ups/storage/sign-up.row.js';
import { AttendanceRow, PlacementPresenceRow, SignUpPresenceRow, toRows, toState } from './attendance.row.js';

@Injectable()
export class AttendanceStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a day's sheet changes. The activity's row is the lock: two who mark the same day wait for each other. */
  async change(tx: EntityManager, activityId: string, date: string, decide: Decision<AttendanceSituation, AttendanceFact>): Promise<Attendance | Refusal> {
    const activity = await lockActivity(tx, activityId);
    if (!activity) return refuse('not-found');
    const sheet = await findSheet(tx, activityId, date);
    const facts = decide({
      activity: offeredBy(activity), sheet, placements: await placementsOf(tx, activityId, sheet),
      signUps: new Map((await signedUpFor(tx, activityId, date)).map(({ id, size }) => [id, size])),
    });
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Attendance | undefined>(evolve, sheet)!;
    if (facts.length > 0) {
      await replaceSheet(tx, activity.organisationId, after, sheet !== undefined);
      await this.outbox.append(tx, activity.organisationId, facts.flatMap(announce));
    }
    return after;
  }
}

/** What a day's sheet says, of an activity of the acting organisation. */
export async function findSheet(tx: EntityManager, activityId: string, date: string): Promise<Attendance | undefined> {
  const row = await tx.findOneBy(AttendanceRow, { activityId, occurredOn: date });
  if (!row) return undefined;
  const day = { activityId, occurredOn: date };
  return toState(row, await tx.findBy(PlacementPresenceRow, day), await tx.find(SignUpPresenceRow, { where: day, order: { signUpId: 'asc' } }));
}

/** Those who hold seats on a day: of the occurrence itself, or of the whole series. */
export const signedUpFor = (tx: EntityManager, activityId: string, date: string): Promise<SignUpRow[]> =>
  tx.find(SignUpRow, { where: { activityId, pool: In([date, SERIES]), status: 'confirmed' }, order: { position: 'asc', id: 'asc' } });

function offeredBy(row: ActivityRow): AttendanceSituation['activity'] {
  const activity = activityOf(row);
  return { id: activity.id, organisationId: activity.organisationId, offered: wasOffered(activity) ? activity.content : null, changes: activity.changes };
}

async function placementsOf(tx: EntityManager, activityId: string, sheet: Attendance | undefined): Promise<AttendanceSituation['placements']> {
  const rows = await tx.find(PlacementRow, { where: [{ activityId, status: 'accepted' }, { id: In([...sheet?.present ?? []]) }] });
  const attended = await attendancesOf(tx, rows.map((row) => row.id));
  return new Map(rows.map((row) => [row.id, {
    requestingOrganisationId: row.requestingOrganisationId, holdsSeat: row.status === 'accepted', attendances: attended.get(row.id)?.attendances ?? 0,
  }]));
}

/** How often, and when last, each of these placements was present. */
export async function attendancesOf(tx: EntityManager, placementIds: readonly string[]): Promise<ReadonlyMap<string, { attendances: number; lastAttendedOn: string }>> {
  const rows: { placement_id: string; attendances: number; last_attended_on: string }[] = await tx.query(
    `select placement_id, count(*)::int attendances, max(occurred_on)::text last_attended_on
     from placement_presences where organisation_id = (select current_organisation()) and placement_id = any($1) and present group by placement_id`,
    [placementIds],
  );
  return new Map(rows.map((row) => [row.placement_id, { attendances: row.attendances, lastAttendedOn: row.last_attended_on }]));
}

async function replaceSheet(tx: EntityManager, organisationId: string, attendance: Attendance, known: boolean): Promise<void> {
  const { sheet, presences, signedUp } = toRows(organisationId, attendance);
  const key = { organisationId, activityId: sheet.activityId, occurredOn: sheet.occurredOn };
  await (known ? tx.update(AttendanceRow, key, sheet) : tx.insert(AttendanceRow, sheet));
  await tx.delete(PlacementPresenceRow, key);
  if (presences.length > 0) await tx.insert(PlacementPresenceRow, presences);
  await tx.delete(SignUpPresenceRow, key);
  if (signedUp.length > 0) await tx.insert(SignUpPresenceRow, signedUp);
}
