import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import { ActivityRow } from '../../../activities/storage/activity.row.js';
import type { Shift } from '../domain/shift.js';
import { ShiftRow, ShiftSeatRow, toShift } from './shift.row.js';

export interface ShiftCriteria {
  readonly from: Date;
  readonly to?: Date;
  readonly short: boolean;
  readonly activityId?: string;
  readonly volunteerId?: string;
  /** Those that serve an activity alone. */
  readonly ofActivities: boolean;
  readonly page: number;
  readonly pageSize: number;
}

const FOUND = `
  select s.id, count(*) over ()::int as total from volunteer_shifts s
   where s.ends_at > $1 and ($2::timestamptz is null or s.starts_at < $2)
     and (not $3::boolean or (s.status = 'planned' and (select count(*) from volunteer_shift_seats t where t.organisation_id = s.organisation_id and t.shift_id = s.id) < s.min_people))
     and ($4::uuid is null or s.activity_id = $4)
     and ($5::uuid is null or exists (select 1 from volunteer_shift_seats t where t.organisation_id = s.organisation_id and t.shift_id = s.id and t.volunteer_id = $5))
     and (not $6::boolean or s.activity_id is not null)
   order by s.starts_at, s.id limit $7 offset $8`;

@Injectable()
export class ShiftReader {
  /** What is to come, in the order of time. */
  async search(tx: EntityManager, { from, to, short, activityId, volunteerId, ofActivities, page, pageSize }: ShiftCriteria): Promise<{ items: Shift[]; total: number }> {
    const ask = (size: number, skip: number) => tx.query<{ id: string; total: number }[]>(FOUND, [from, to ?? null, short, activityId ?? null, volunteerId ?? null, ofActivities, size, skip]);
    const found = await ask(pageSize, (page - 1) * pageSize);
    // Behind the last page there is no row to tell how many there are.
    const total = found[0]?.total ?? (page === 1 ? 0 : (await ask(1, 0))[0]?.total ?? 0);
    const rows = new Map((found.length === 0 ? [] : await tx.findBy(ShiftRow, { id: In(found.map(({ id }) => id)) })).map((row) => [row.id, toShift(row)]));
    return { items: found.map(({ id }) => rows.get(id)!), total };
  }

  /** Who is on each, in the order in which they came. */
  async seats(tx: EntityManager, shiftIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = shiftIds.length === 0 ? [] : await tx.find(ShiftSeatRow, { where: { shiftId: In([...shiftIds]) }, order: { place: 'asc' } });
    return new Map(shiftIds.map((id) => [id, rows.filter(({ shiftId }) => shiftId === id).map(({ volunteerId }) => volunteerId)]));
  }

  /** What the organisation's own activities are called. */
  async activityNames(tx: EntityManager, organisationId: string, ids: readonly string[]): Promise<ReadonlyMap<string, LocalizedText>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(ActivityRow, { organisationId, id: In([...new Set(ids)]) });
    return new Map(rows.map(({ id, content }) => [id, content.names]));
  }
}
