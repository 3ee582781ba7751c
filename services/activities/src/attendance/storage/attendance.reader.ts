import { Injectable } from '@nestjs/common';
import { Between, In, type EntityManager } from 'typeorm';
import type { Attendance } from '../domain/attendance.js';
import { AttendanceRow, PlacementPresenceRow, SignUpPresenceRow, toState } from './attendance.row.js';
import { ActivityRow, toState as activityOf } from '../../activities/storage/activity.row.js';
import { wasOffered } from '../../activities/domain/activity.js';
import { occurrenceOf, occurrencesBetween, type Occurrence } from '../../activities/domain/occurrences.js';
import type { LocalizedText } from '@pirtti/kernel';
import { PlacementRow } from '../../placements/storage/placement.row.js';
import { People } from '../../people/storage/people.js';
import { findSheet, signedUpFor } from './attendance.store.js';

/** A meeting with whether somebody has said who came. */
export interface AttendanceDay {
  readonly activityId: string;
  readonly names: LocalizedText;
  readonly placeNames: LocalizedText;
  readonly occurrence: Occurrence;
  readonly marked: boolean;
}

/** The sheet of one meeting as whoever marks it sees it. */
export interface OpenSheet {
  readonly names: LocalizedText;
  readonly occurrence: Occurrence;
  readonly sheet: Attendance | undefined;
  /** Those who hold a seat. */
  readonly placements: readonly { readonly id: string; readonly code: string }[];
  /** Those who have signed up and hold seats; without a name where the person has been forgotten. */
  readonly signUps: readonly { readonly id: string; readonly name: string | null; readonly size: number }[];
}

@Injectable()
export class AttendanceReader {
  constructor(private readonly people: People) {}

  find(tx: EntityManager, activityId: string, date: string): Promise<Attendance | undefined> {
    return findSheet(tx, activityId, date);
  }

  /** The sheets of an activity's days between two, both included, by their day. */
  async between(tx: EntityManager, activityId: string, from: string, to: string): Promise<ReadonlyMap<string, Attendance>> {
    const days = { activityId, occurredOn: Between(from, to) };
    const sheets = await tx.findBy(AttendanceRow, days);
    const [presences, signedUp] = [await tx.findBy(PlacementPresenceRow, days), await tx.findBy(SignUpPresenceRow, days)];
    const ofDay = (day: string) => (one: { readonly occurredOn: string }) => one.occurredOn === day;
    return new Map(sheets.map((sheet) => [sheet.occurredOn, toState(sheet, presences.filter(ofDay(sheet.occurredOn)), signedUp.filter(ofDay(sheet.occurredOn)))]));
  }

  /** How many visits have been marked of an activity since it began. */
  async visits(tx: EntityManager, activityId: string): Promise<number> {
    const [row] = await tx.query<[{ visits: number }]>(
      `select (coalesce((select sum(heads.value::int) from attendances a, jsonb_each_text(a.others) heads where a.activity_id = $1), 0)
        + (select count(*) from placement_presences p where p.activity_id = $1 and p.present) + coalesce((select sum(present) from sign_up_presences s where s.activity_id = $1), 0))::int as visits`, [activityId]);
    return row.visits;
  }

  /** The organisation's meetings of days between two, both included, by time; cancelled ones are nobody's to mark. */
  async days(tx: EntityManager, organisationId: string, from: string, to: string): Promise<AttendanceDay[]> {
    const rows = await tx.find(ActivityRow, { where: { organisationId, status: In(['published', 'paused', 'cancelled']) }, order: { id: 'asc' } });
    const marked = new Set((await tx.findBy(AttendanceRow, { organisationId, occurredOn: Between(from, to) })).map((sheet) => `${sheet.activityId} ${sheet.occurredOn}`));
    return rows.map(activityOf).filter(wasOffered).flatMap(({ id: activityId, content: { names, place, schedule }, changes }) =>
      occurrencesBetween({ schedule, changes }, from, to).filter(({ status }) => status !== 'cancelled').map((occurrence) =>
        ({ activityId, names, placeNames: place.names, occurrence, marked: marked.has(`${activityId} ${occurrence.date}`) })))
      .sort((a, b) => a.occurrence.startsAt.getTime() - b.occurrence.startsAt.getTime());
  }

  /** One meeting's sheet, marked or not; undefined where the organisation has no such meeting. */
  async open(tx: EntityManager, organisationId: string, activityId: string, date: string): Promise<OpenSheet | undefined> {
    const row = await tx.findOneBy(ActivityRow, { organisationId, id: activityId });
    const activity = row ? activityOf(row) : undefined;
    if (!activity || !wasOffered(activity)) return undefined;
    const occurrence = occurrenceOf({ schedule: activity.content.schedule, changes: activity.changes }, date);
    if (!occurrence) return undefined;
    const placed = await tx.find(PlacementRow, { where: { organisationId, activityId, status: 'accepted' }, order: { code: 'asc' } });
    const signedUp = await signedUpFor(tx, activityId, date);
    const people = await this.people.of(tx, signedUp.flatMap(({ personId }) => personId ?? []));
    return {
      names: activity.content.names, occurrence, sheet: await findSheet(tx, activityId, date), placements: placed.map(({ id, code }) => ({ id, code: code! })),
      signUps: signedUp.map(({ id, personId, size }) => ({ id, name: personId === null ? null : people.get(personId)?.name ?? null, size })),
    };
  }
}
