import { Injectable } from '@nestjs/common';
import { Between, type EntityManager } from 'typeorm';
import type { Attendance } from '../domain/attendance.js';
import { AttendanceRow, PlacementPresenceRow, toState } from './attendance.row.js';
import { findSheet } from './attendance.store.js';

@Injectable()
export class AttendanceReader {
  find(tx: EntityManager, activityId: string, date: string): Promise<Attendance | undefined> {
    return findSheet(tx, activityId, date);
  }

  /** The sheets of an activity's days between two, both included, by their day. */
  async between(tx: EntityManager, activityId: string, from: string, to: string): Promise<ReadonlyMap<string, Attendance>> {
    const days = { activityId, occurredOn: Between(from, to) };
    const [sheets, presences] = [await tx.findBy(AttendanceRow, days), await tx.findBy(PlacementPresenceRow, days)];
    return new Map(sheets.map((sheet) => [sheet.occurredOn, toState(sheet, presences.filter((one) => one.occurredOn === sheet.occurredOn))]));
  }
}
