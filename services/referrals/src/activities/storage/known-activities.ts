import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { KnownActivityRow } from './known-activity.row.js';

@Injectable()
export class KnownActivities {
  async find(tx: EntityManager, id: string | null): Promise<KnownActivityRow | undefined> {
    return id === null ? undefined : (await tx.findOne(KnownActivityRow, { where: { id } })) ?? undefined;
  }

  async findMany(tx: EntityManager, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, KnownActivityRow>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const rows = wanted.length > 0 ? await tx.find(KnownActivityRow, { where: { id: In(wanted) } }) : [];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** A later announcement of the same activity replaces the earlier. An activity never changes hands. */
  async remember(tx: EntityManager, activity: Pick<KnownActivityRow, 'id' | 'organisationId' | 'names'>): Promise<void> {
    await tx.query(
      `insert into known_activities (activity_id, organisation_id, names) values ($1, $2, $3)
       on conflict (activity_id) do update set names = excluded.names, offered = true where known_activities.organisation_id = excluded.organisation_id`,
      [activity.id, activity.organisationId, JSON.stringify(activity.names)]);
  }

  /** It keeps its name for those who went there; nobody else is sent. */
  async withdraw(tx: EntityManager, id: string, organisationId: string): Promise<void> {
    await tx.update(KnownActivityRow, { id, organisationId }, { offered: false });
  }
}
