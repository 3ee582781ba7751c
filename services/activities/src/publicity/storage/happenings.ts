import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import type { LocalizedText, MunicipalityCode } from '@pirtti/kernel';
import { In, type EntityManager } from 'typeorm';
import type { PublishedActivity } from '../../activities/domain/activity.js';
import { occurrencesBetween, type Occurrence, type OccurrenceStatus } from '../../activities/domain/occurrences.js';
import { organiserNames } from '../../activities/domain/organiser.js';
import { addDays, instantOf, localDate } from '../../activities/domain/schedule.js';
import { ActivitySearch } from '../../activities/storage/activity-search.js';
import { ActivityRow, toState } from '../../activities/storage/activity.row.js';
import type { Happening } from '../domain/happening.js';

export interface HappeningCriteria {
  readonly from: string;
  readonly to: string;
  readonly municipalityCodes?: readonly MunicipalityCode[];
  readonly organisationId?: string;
  readonly text?: string;
  /** More than anybody reads. */
  readonly most: number;
}

interface Found {
  readonly activityId: string;
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: OccurrenceStatus;
}

/** What is on between two days, and what has been moved away from between them, of what is offered now: nothing that is on a break, called off or over. */
const BETWEEN = `
with found as (
  select o.organisation_id, o.activity_id, o.date, o.starts_at, o.ends_at, o.status from occurrences o where o.starts_at >= $1 and o.starts_at < $2
  union
  select o.organisation_id, o.activity_id, o.date, o.starts_at, o.ends_at, o.status from occurrences o where o.status = 'moved' and o.date between $3::date and $4::date
)
select f.activity_id as "activityId", f.date::text as date, f.starts_at as "startsAt", f.ends_at as "endsAt", f.status
from found f join activities a on a.organisation_id = f.organisation_id and a.id = f.activity_id
where a.status = 'published' and ($5::text[] is null or a.municipality_code = any($5)) and ($6::uuid is null or a.organisation_id = $6) and ($7::uuid[] is null or a.id = any($7))
order by f.starts_at, f.activity_id limit $8`;

/** Of one search so many: who wants more says where, or of whom. */
const MOST_FOUND = 100;
/** As far ahead as a poster looks. */
const AHEAD_DAYS = 120;

/** Finds what is to be told of. */
@Injectable()
export class Happenings {
  constructor(private readonly organisations: Organisations, private readonly searcher: ActivitySearch) {}

  async between(tx: EntityManager, { from, to, municipalityCodes, organisationId, text, most }: HappeningCriteria, at: Date): Promise<Happening[]> {
    const ids = text ? (await this.searcher.search(tx, { text, ...(municipalityCodes?.length === 1 && { municipalityCode: municipalityCodes[0]! }), page: 1, pageSize: MOST_FOUND }, at)).items.map(({ activity }) => activity.id) : null;
    const found = await tx.query<Found[]>(BETWEEN, [instantOf(from, '00:00'), instantOf(addDays(to, 1), '00:00'), from, to, municipalityCodes ?? null, organisationId ?? null, ids, most]);
    const rows = found.length === 0 ? [] : await tx.findBy(ActivityRow, { id: In([...new Set(found.map(({ activityId }) => activityId))]), status: 'published' });
    const activities = new Map(rows.map((row) => [row.id, toState(row) as PublishedActivity]));
    const organisers = await this.organisersOf(tx, [...activities.values()]);
    return found.flatMap((one) => {
      const activity = activities.get(one.activityId);
      return activity ? [happeningOf(activity, organisers(activity), { ...one, note: activity.changes[one.date]?.note ?? null })] : [];
    });
  }

  /** The coming times of one activity, the earliest first, cancelled ones too. */
  async coming(tx: EntityManager, activity: PublishedActivity, most: number, at: Date): Promise<Happening[]> {
    const today = localDate(at);
    const organisers = await this.organisersOf(tx, [activity]);
    return occurrencesBetween({ schedule: activity.content.schedule, changes: activity.changes }, today, addDays(today, AHEAD_DAYS)).filter(({ endsAt }) => endsAt > at).slice(0, most)
      .map((one) => happeningOf(activity, organisers(activity), one));
  }

  /** By what name an organisation is known here. */
  async nameOf(tx: EntityManager, organisationId: string): Promise<LocalizedText> {
    return organiserNames(await this.organisations.find(tx, organisationId));
  }

  private async organisersOf(tx: EntityManager, activities: readonly PublishedActivity[]): Promise<(activity: PublishedActivity) => LocalizedText> {
    const known = await this.organisations.findMany(tx, activities.map(({ organisationId }) => organisationId));
    return ({ organisationId }) => organiserNames(known.get(organisationId));
  }
}

function happeningOf({ id: activityId, organisationId, content }: PublishedActivity, organiser: LocalizedText, { date, startsAt, endsAt, status, note }: Occurrence): Happening {
  const planned = status === 'moved' ? { startsAt: instantOf(date, content.schedule.startTime), endsAt: instantOf(date, content.schedule.endTime) } : null;
  return { activityId, organisationId, organiser, content, date, startsAt, endsAt, status, planned, note };
}
