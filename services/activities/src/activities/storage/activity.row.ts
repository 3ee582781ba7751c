import { ACTIVITY_KINDS, inLanguage, LANGUAGES, MUNICIPALITIES, type LocalizedText } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Activity } from '../domain/activity.js';
import type { ActivityContent, PublishableContent } from '../domain/activity-content.js';
import { weekdayOf } from '../domain/schedule.js';

@Entity('activities')
export class ActivityRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  status: 'draft' | 'published';

  @Column({ type: 'jsonb' })
  content: ActivityContent;

  @Column({ type: 'int' })
  revision: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Column({ name: 'seats_taken', type: 'int' })
  seatsTaken: number;

  // The rest repeats the content for lists and filters; only toRow writes it.
  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'int', nullable: true })
  capacity: number | null;

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: string | null;

  @Column({ name: 'target_groups', type: 'text', array: true })
  targetGroups: string[];

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ type: 'boolean' })
  weekly: boolean;

  @Column({ name: 'until_on', type: 'date', nullable: true })
  untilOn: string | null;

  @Column({ type: 'smallint', nullable: true })
  weekday: number | null;

  @Column({ name: 'has_transport', type: 'boolean' })
  hasTransport: boolean;

  @Column({ type: 'boolean' })
  free: boolean;

  @Column({ name: 'search_text', type: 'text' })
  searchText: string;
}

export function toState(row: ActivityRow): Activity {
  const { id, organisationId, revision, changedAt, seatsTaken, content } = row;
  const common = { id, organisationId, revision, changedAt, seatsTaken };
  return row.status === 'draft'
    ? { status: 'draft', ...common, content }
    : { status: 'published', ...common, content: content as PublishableContent, publishedAt: row.publishedAt! };
}

export function toRow(activity: Activity): ActivityRow {
  const { content } = activity;
  const { schedule } = content;
  return Object.assign(new ActivityRow(), {
    organisationId: activity.organisationId,
    id: activity.id,
    status: activity.status,
    content,
    revision: activity.revision,
    changedAt: activity.changedAt,
    publishedAt: activity.status === 'published' ? activity.publishedAt : null,
    seatsTaken: activity.seatsTaken,
    kind: content.kind,
    capacity: content.capacity,
    municipalityCode: content.place?.municipalityCode ?? null,
    targetGroups: [...content.targetGroups],
    startsOn: schedule?.startsOn ?? null,
    weekly: schedule?.recurrence === 'weekly',
    untilOn: schedule?.until ?? null,
    weekday: schedule ? weekdayOf(schedule) : null,
    hasTransport: content.transport.length > 0,
    free: content.price?.free ?? false,
    searchText: searchTextOf(content),
  });
}

/** What a person may type to find it, in any of the languages, and the place and kind by their names. */
function searchTextOf({ names, summary, description, place, kind }: ActivityContent): string {
  const kindNames = LANGUAGES.map((language) => inLanguage(ACTIVITY_KINDS[kind], language));
  const municipality = place ? Object.values(MUNICIPALITIES[place.municipalityCode]) : [];
  return [...words(names), ...words(summary), ...words(description), ...words(place?.names ?? null), ...kindNames, ...municipality]
    .join(' ').toLocaleLowerCase('fi');
}

const words = (text: LocalizedText | null): string[] => LANGUAGES.flatMap((language) => text?.[language] ?? []);
