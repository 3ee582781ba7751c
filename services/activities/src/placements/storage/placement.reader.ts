import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { attendancesOf } from '../../attendance/storage/attendance.store.js';
import type { Placement } from '../domain/placement.js';
import { PlacementRow, toState } from './placement.row.js';

/** A placement with what its list shows beside it. */
export interface PlacementView {
  readonly placement: Placement;
  readonly activity: { readonly id: string; readonly names: LocalizedText };
  readonly attendances: number;
  readonly lastAttendedOn: string | null;
}

interface PlacementFilter {
  readonly id?: string;
  readonly activityId?: string;
  readonly status?: Placement['status'];
}

@Injectable()
export class PlacementReader {
  /** The acting organisation's placements, the newest request first. Tombstones of what never came are not shown. */
  async list(tx: EntityManager, filter: PlacementFilter, page: { page: number; pageSize: number }): Promise<{ items: PlacementView[]; total: number }> {
    const found = tx.createQueryBuilder(PlacementRow, 'p')
      .innerJoin(ActivityRow, 'a', 'a.organisation_id = p.organisation_id and a.id = p.activity_id')
      .where('p.requested_at is not null').andWhere(filter);
    const [rows, total] = await found.orderBy('p.requested_at', 'DESC').addOrderBy('p.id').offset((page.page - 1) * page.pageSize).limit(page.pageSize).getManyAndCount();
    return { items: await views(tx, rows), total };
  }

  async find(tx: EntityManager, id: string): Promise<PlacementView | undefined> {
    return (await this.list(tx, { id }, { page: 1, pageSize: 1 })).items[0];
  }
}

async function views(tx: EntityManager, rows: readonly PlacementRow[]): Promise<PlacementView[]> {
  const activities = await tx.findBy(ActivityRow, { id: In([...new Set(rows.map((row) => row.activityId!))]) });
  const names = new Map(activities.map((activity) => [activity.id, activity.content.names]));
  const attended = await attendancesOf(tx, rows.map((row) => row.id));
  return rows.map((row) => ({
    placement: toState(row),
    activity: { id: row.activityId!, names: names.get(row.activityId!)! },
    attendances: attended.get(row.id)?.attendances ?? 0,
    lastAttendedOn: attended.get(row.id)?.lastAttendedOn ?? null,
  }));
}
