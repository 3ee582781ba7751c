import { MUNICIPALITY_CENTRES, type Coordinates, type MunicipalityCode } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { PublishedActivity } from '../../activities/domain/activity.js';
import type { Candidate } from '../../activities/domain/best-fitting.js';
import type { Need } from '../../activities/domain/need.js';
import { ActivityRow, toState } from '../../activities/storage/activity.row.js';
import { farSql, mostFarAway, nearSql } from './fit-sql.js';
import { SETTINGS, type Statement } from './listing-sql.js';

/** Less than anything can have. */
const NOTHING = -1_000_000;

interface Row {
  readonly activityId: string;
  readonly score: number;
  readonly hasRoom: boolean;
  readonly slots: number;
}

/** Chooses whom to ask how well they fit: the database adds up the same reasons, so that not every activity has to be read. */
@Injectable()
export class FitCandidates {
  /** The best of all that is to come, and no others. What is far away is only looked at where it could be among them. */
  async best(tx: EntityManager, need: Need, atMost: number, now: Date): Promise<readonly Candidate[]> {
    await tx.query(SETTINGS);
    const near = await this.rows(tx, nearSql(need, atMost, now));
    const least = near.length === atMost ? near.at(-1)!.score : NOTHING;
    const far = least > mostFarAway(need) ? [] : await this.rows(tx, farSql(need, least, atMost, now));
    const rows = [...near, ...far].sort((a, b) => b.score - a.score || (a.activityId < b.activityId ? -1 : 1)).slice(0, atMost);
    const activities = new Map((await tx.findBy(ActivityRow, { id: In(rows.map((row) => row.activityId)), status: 'published' })).map((row) => [row.id, toState(row) as PublishedActivity]));
    return rows.flatMap(({ activityId, hasRoom, slots }) => { const activity = activities.get(activityId); return activity ? [{ activity, hasRoom, slots }] : []; });
  }

  /** About where a village is, by the places that are told to be in it; else its municipality's centre. */
  async whereIs(tx: EntityManager, municipalityCode: MunicipalityCode, village: string | undefined): Promise<Coordinates> {
    if (village === undefined) return MUNICIPALITY_CENTRES[municipalityCode];
    const [known] = await tx.query<{ latitude: number | null; longitude: number | null }[]>(
      'select avg(latitude) as latitude, avg(longitude) as longitude from listings where municipality_code = $1 and village = $2', [municipalityCode, village]);
    return known?.latitude != null && known.longitude != null ? { latitude: known.latitude, longitude: known.longitude } : MUNICIPALITY_CENTRES[municipalityCode];
  }

  private async rows(tx: EntityManager, { sql, values }: Statement): Promise<Row[]> {
    return tx.query(sql, [...values]);
  }
}
