import { Injectable } from '@nestjs/common';
import type { VolunteerMatchStatus, VolunteerNeedStatus, VolunteerRole } from '@pirtti/kernel';
import { In, Not, type EntityManager } from 'typeorm';
import { PlacementRow } from '../../../placements/storage/placement.row.js';
import type { Match } from '../domain/match.js';
import type { Need } from '../domain/need.js';
import { MatchRow, toMatch } from './match.row.js';
import { NeedRow, toNeed } from './need.row.js';

interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

export interface Found<Thing> {
  readonly items: readonly Thing[];
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
}

@Injectable()
export class MatchReader {
  /** Who has waited longest first. */
  async needs(tx: EntityManager, status: VolunteerNeedStatus | undefined, { page, pageSize }: Paging): Promise<Found<Need>> {
    const [rows, total] = await tx.findAndCount(NeedRow, { where: status ? { status } : {}, order: { waitingSince: 'asc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items: rows.map(toNeed), total, counts: await countsOf(tx, 'select status, count(*)::int as amount from volunteer_needs group by 1') };
  }

  /** Those that go together first, the oldest before others; then those that have ended, the latest first. */
  async matches(tx: EntityManager, { status, volunteerId, role }: { readonly status?: VolunteerMatchStatus; readonly volunteerId?: string; readonly role?: VolunteerRole }, { page, pageSize }: Paging): Promise<Found<Match>> {
    const [rows, total] = await tx.findAndCount(MatchRow, {
      where: { ...(status && { status }), ...(volunteerId && { volunteerId }), ...(role && { role }) }, order: { endedOn: { direction: 'desc', nulls: 'first' }, startedOn: 'asc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize,
    });
    return { items: rows.map(toMatch), total, counts: await countsOf(tx, 'select status, count(*)::int as amount from volunteer_matches where ($1::uuid is null or volunteer_id = $1) and ($2::text is null or role = $2) group by 1', [volunteerId ?? null, role ?? null]) };
  }

  /** The pair that goes together now, by the wish. */
  async goingOn(tx: EntityManager, needIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = needIds.length === 0 ? [] : await tx.findBy(MatchRow, { needId: In([...needIds]), status: Not('ended') });
    return new Map(rows.map(({ needId, id }) => [needId, id]));
  }

  /** The codes of those whom the region has sent; of what was withdrawn there is none. */
  async codes(tx: EntityManager, placementIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const rows = placementIds.length === 0 ? [] : await tx.findBy(PlacementRow, { id: In([...placementIds]) });
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  /** Whether the region’s person has a place here, and so may have a volunteer. */
  async isAccepted(tx: EntityManager, placementId: string): Promise<boolean> {
    return (await tx.countBy(PlacementRow, { id: placementId, status: 'accepted' })) > 0;
  }
}

async function countsOf(tx: EntityManager, sql: string, parameters: unknown[] = []): Promise<Readonly<Record<string, number>>> {
  const rows = await tx.query<{ status: string; amount: number }[]>(sql, parameters);
  return Object.fromEntries(rows.map(({ status, amount }) => [status, amount]));
}
