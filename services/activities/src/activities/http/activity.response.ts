import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACTIVITY_KIND_CODES, ATTENDANCE_MODE_CODES, DURATION_TYPE_CODES, FOCUS_AREA_CODES, HOLIDAY_RULE_CODES, LOW_THRESHOLD_CODES, MATURITY_CODES, MUNICIPALITY_CODES, PLACE_KIND_CODES, PTV_SERVICE_CLASS_CODES, RESOURCE_CODES,
  SIGN_UP_CODES, TARGET_GROUP_CODES, TRANSPORT_KIND_CODES, type AttendanceMode, type LocalizedText,
} from '@pirtti/kernel';
import { TextResponse } from '@pirtti/http-kit';
import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from '../domain/activity.js';
import { attendanceModeOf } from '../domain/activity-content.js';
import type { Occurrence } from '../domain/occurrences.js';

export class OrganisationNameResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;
}

export class CoordinatesResponse {
  @ApiProperty()
  latitude: number;

  @ApiProperty()
  longitude: number;
}

export class PlaceResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  placeId: string | null;

  @ApiProperty({ enum: PLACE_KIND_CODES })
  kind: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: String, nullable: true })
  streetAddress: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ type: String, nullable: true })
  village: string | null;

  @ApiProperty({ type: CoordinatesResponse, nullable: true })
  coordinates: CoordinatesResponse | null;

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

  @ApiProperty({ type: String, nullable: true, example: 'FREQ=WEEKLY;BYDAY=WE', description: 'RFC 5545; null for what happens once.' })
  rrule: string | null;

  @ApiProperty({ type: String, nullable: true })
  until: string | null;

  @ApiProperty({ type: [String] })
  exceptDates: readonly string[];

  @ApiProperty({ type: [String] })
  extraDates: readonly string[];

  @ApiProperty({ enum: HOLIDAY_RULE_CODES })
  holidays: string;
}

export class AgesResponse {
  @ApiProperty({ type: Number, nullable: true })
  from: number | null;

  @ApiProperty({ type: Number, nullable: true })
  to: number | null;
}

export class OccurrenceTimeResponse {
  @ApiProperty({ example: '2026-11-25', description: 'The day for which it was planned: its identity, wherever it is moved.' })
  date: string;

  @ApiProperty({ enum: ['scheduled', 'moved', 'cancelled'] })
  status: 'scheduled' | 'moved' | 'cancelled';

  @ApiProperty({ type: TextResponse, nullable: true })
  note: LocalizedText | null;

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

  @ApiProperty({ enum: ACTIVITY_STATUSES })
  status: ActivityStatus;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'The organiser’s word to those who would have come, where it is paused or cancelled.' })
  note: LocalizedText | null;

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

  @ApiProperty({ type: [PlaceResponse] })
  morePlaces: readonly PlaceResponse[];

  @ApiProperty({ type: ScheduleResponse, nullable: true })
  schedule: ScheduleResponse | null;

  @ApiProperty({ type: OccurrenceTimeResponse, nullable: true })
  nextOccurrence: OccurrenceTimeResponse | null;

  @ApiProperty({ enum: SIGN_UP_CODES })
  signUp: string;

  @ApiProperty({ type: Number, nullable: true })
  capacity: number | null;

  @ApiProperty()
  maxGroupSize: number;

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

  @ApiProperty({ type: AgesResponse, nullable: true })
  ages: AgesResponse | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How many of these ages were called one by one.' })
  invited: number | null;

  @ApiProperty({ enum: ATTENDANCE_MODE_CODES, nullable: true, description: 'By where it meets.' })
  attendanceMode: AttendanceMode | null;

  @ApiProperty({ enum: LOW_THRESHOLD_CODES, isArray: true })
  lowThreshold: readonly string[];

  @ApiProperty({ enum: FOCUS_AREA_CODES, isArray: true })
  focusAreas: readonly string[];

  @ApiProperty({ type: [String] })
  coOrganiserIds: readonly string[];

  @ApiProperty({ type: [OrganisationNameResponse], description: 'With whom it is done, as far as the registry knows them by name.' })
  coOrganisers: readonly OrganisationNameResponse[];

  @ApiProperty({ type: TextResponse, nullable: true })
  serviceChain: LocalizedText | null;

  @ApiProperty({ enum: PTV_SERVICE_CLASS_CODES, nullable: true })
  serviceClass: string | null;

  @ApiProperty({ enum: DURATION_TYPE_CODES })
  durationType: string;

  @ApiProperty({ enum: MATURITY_CODES })
  maturity: string;

  @ApiProperty({ type: String, nullable: true })
  fundingUntil: string | null;

  @ApiProperty({ enum: RESOURCE_CODES, isArray: true })
  missing: readonly string[];

  @ApiProperty()
  intergenerational: boolean;

  @ApiProperty()
  residentOrigin: boolean;

  @ApiProperty({ type: [String] })
  originIds: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  publishedAt: string | null;

  /** `nextOf` tells which occurrence is the next. */
  static of(activity: Activity, organisationNames: LocalizedText, nextOf: (activity: Activity) => Occurrence | undefined, coOrganisers: readonly OrganisationNameResponse[] = []): ActivityResponse {
    const { content, seatsTaken } = activity;
    const { schedule, capacity, description, accessibility, ...same } = content;
    const comes = activity.status === 'published' || activity.status === 'draft';
    const next = comes ? nextOf(activity) : undefined;
    return {
      id: activity.id,
      organisation: { id: activity.organisationId, names: organisationNames },
      status: activity.status,
      note: activity.status === 'draft' || activity.status === 'published' ? null : activity.note,
      ...same,
      // older content says nothing of it
      invited: content.invited ?? null,
      attendanceMode: attendanceModeOf(content),
      coOrganisers,
      ...(description && { description }),
      schedule,
      nextOccurrence: next ? occurrenceTime(next) : null,
      capacity,
      seatsLeft: capacity === null ? null : capacity - seatsTaken,
      accessibility: accessibility as Readonly<Record<string, 'yes' | 'no'>>,
      publishedAt: activity.status === 'draft' || activity.publishedAt === null ? null : activity.publishedAt.toISOString(),
    };
  }
}

/** An occurrence with its instants as text. */
export const occurrenceTime = ({ date, startsAt, endsAt, status, note }: Occurrence): OccurrenceTimeResponse =>
  ({ date, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), status, note });
