import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, PLACE_KIND_CODES, TARGET_GROUP_CODES, TRANSPORT_KIND_CODES, type LocalizedText,
} from '@pirtti/kernel';
import { TextResponse } from '@pirtti/http-kit';
import type { Activity } from '../domain/activity.js';
import { nextOccurrence, rruleOf } from '../domain/schedule.js';

export class OrganisationNameResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;
}

export class PlaceResponse {
  @ApiProperty({ enum: PLACE_KIND_CODES })
  kind: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: String, nullable: true })
  streetAddress: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ type: String, nullable: true })
  onlineUrl: string | null;
}

export class ScheduleResponse {
  @ApiProperty({ example: '2026-11-25' })
  startsOn: string;

  @ApiProperty({ example: '13:00' })
  startTime: string;

  @ApiProperty({ example: '15:00' })
  endTime: string;

  @ApiProperty({ enum: ['weekly', 'none'] })
  recurrence: 'weekly' | 'none';

  @ApiProperty({ type: String, nullable: true })
  until: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'FREQ=WEEKLY;BYDAY=WE' })
  rrule: string | null;
}

export class OccurrenceTimeResponse {
  @ApiProperty({ example: '2026-11-25' })
  date: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

export class PriceResponse {
  @ApiProperty()
  free: boolean;

  @ApiPropertyOptional({ type: TextResponse })
  description?: LocalizedText;
}

export class TransportOptionResponse {
  @ApiProperty({ enum: TRANSPORT_KIND_CODES })
  kind: string;

  @ApiProperty({ type: TextResponse })
  description: LocalizedText;

  @ApiProperty({ type: Number, nullable: true })
  seats: number | null;

  @ApiProperty({ type: String, nullable: true })
  bookingContact: string | null;
}

export class ContactResponse {
  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;
}

/** An activity as everyone sees it once published; of a draft, its organisation only, and much may be null. */
export class ActivityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: OrganisationNameResponse })
  organisation: OrganisationNameResponse;

  @ApiProperty({ enum: ['draft', 'published'] })
  status: 'draft' | 'published';

  @ApiProperty({ enum: ACTIVITY_KIND_CODES })
  kind: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: TextResponse, nullable: true })
  summary: LocalizedText | null;

  @ApiPropertyOptional({ type: TextResponse })
  description?: LocalizedText;

  @ApiProperty({ type: PlaceResponse, nullable: true })
  place: PlaceResponse | null;

  @ApiProperty({ type: ScheduleResponse, nullable: true })
  schedule: ScheduleResponse | null;

  @ApiProperty({ type: OccurrenceTimeResponse, nullable: true })
  nextOccurrence: OccurrenceTimeResponse | null;

  @ApiProperty({ type: Number, nullable: true })
  capacity: number | null;

  @ApiProperty({ type: Number, nullable: true })
  seatsLeft: number | null;

  @ApiProperty({ type: PriceResponse, nullable: true })
  price: PriceResponse | null;

  @ApiProperty({ type: [String] })
  languages: readonly string[];

  @ApiProperty({ enum: TARGET_GROUP_CODES, isArray: true })
  targetGroups: readonly string[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', enum: ['yes', 'no'] }, description: 'A profile that is absent is not known.' })
  accessibility: Readonly<Record<string, 'yes' | 'no'>>;

  @ApiProperty({ type: [TransportOptionResponse] })
  transport: readonly TransportOptionResponse[];

  @ApiProperty({ type: ContactResponse, nullable: true })
  contact: ContactResponse | null;

  @ApiProperty()
  lowThreshold: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;

  /** `at` decides which occurrence is the next. */
  static of(activity: Activity, organisationNames: LocalizedText, at: Date): ActivityResponse {
    const { content, seatsTaken } = activity;
    const { schedule, capacity, description, accessibility, ...same } = content;
    const next = schedule ? nextOccurrence(schedule, at) : undefined;
    return {
      id: activity.id,
      organisation: { id: activity.organisationId, names: organisationNames },
      status: activity.status,
      ...same,
      ...(description && { description }),
      schedule: schedule && { ...schedule, rrule: rruleOf(schedule) },
      nextOccurrence: next ? occurrenceTime(next) : null,
      capacity,
      seatsLeft: capacity === null ? null : capacity - seatsTaken,
      accessibility: accessibility as Readonly<Record<string, 'yes' | 'no'>>,
      publishedAt: activity.status === 'published' ? activity.publishedAt.toISOString() : null,
    };
  }
}

/** An occurrence with its instants as text. */
export const occurrenceTime = ({ date, startsAt, endsAt }: { date: string; startsAt: Date; endsAt: Date }): OccurrenceTimeResponse =>
  ({ date, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });
