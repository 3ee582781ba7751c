import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, NestedList } from '@pirtti/http-kit';
import {
  ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, PLACE_KIND_CODES, TARGET_GROUP_CODES, TRANSPORT_KIND_CODES,
  type AccessibilityProfile, type ActivityKind, type MunicipalityCode, type PlaceKind, type TargetGroup, type TransportKind,
} from '@pirtti/kernel';
import {
  ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, Max, MaxLength, Min,
} from 'class-validator';
import { FIRST_YEAR, IsTimeOfDay } from '../../http/field-checks.js';
import { DescriptionRequest, NamesRequest, optionalTextOf, SummaryRequest, textOf } from '../../http/text.request.js';
import type { ActivityContent } from '../domain/activity-content.js';

export class PlaceRequest {
  @ApiProperty({ enum: PLACE_KIND_CODES }) @IsIn(PLACE_KIND_CODES)
  kind: PlaceKind;

  @ApiProperty({ type: NamesRequest }) @IsNotEmpty() @Nested(() => NamesRequest)
  names: NamesRequest;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  streetAddress?: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ type: String, format: 'uri', nullable: true, maxLength: 500 }) @BlankIsNull() @IsOptional() @MaxLength(500) @IsUrl({ protocols: ['https', 'http'], require_protocol: true })
  onlineUrl?: string | null;
}

export class ScheduleRequest {
  @ApiProperty({ format: 'date', example: '2026-11-25' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiProperty({ example: '13:00' }) @IsTimeOfDay()
  startTime: string;

  @ApiProperty({ example: '15:00' }) @IsTimeOfDay()
  endTime: string;

  @ApiProperty({ enum: ['weekly', 'none'] }) @IsIn(['weekly', 'none'])
  recurrence: 'weekly' | 'none';

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-05-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  until?: string | null;
}

export class PriceRequest {
  @ApiProperty() @IsBoolean()
  free: boolean;

  @ApiPropertyOptional({ type: SummaryRequest }) @MayBeLeftOut() @Nested(() => SummaryRequest)
  description?: SummaryRequest;
}

export class TransportOptionRequest {
  @ApiProperty({ enum: TRANSPORT_KIND_CODES }) @IsIn(TRANSPORT_KIND_CODES)
  kind: TransportKind;

  @ApiProperty({ type: SummaryRequest }) @IsNotEmpty() @Nested(() => SummaryRequest)
  description: SummaryRequest;

  @ApiPropertyOptional({ type: Number, nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(1000)
  seats?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  bookingContact?: string | null;
}

const PHONE = /^[+()\d][\d ()-]{3,29}$/;

export class ContactRequest {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  name?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, pattern: PHONE.source }) @BlankIsNull() @IsOptional() @Matches(PHONE)
  phone?: string | null;

  @ApiPropertyOptional({ type: String, format: 'email', nullable: true }) @BlankIsNull() @IsOptional() @IsEmail()
  email?: string | null;
}

const YES_NO = ['yes', 'no'] as const;
type YesNo = (typeof YES_NO)[number];

/** Each profile may be answered; what is left out is not known. */
export class AccessibilityRequest implements Partial<Record<AccessibilityProfile, YesNo>> {
  @ApiPropertyOptional({ enum: YES_NO }) @MayBeLeftOut() @IsIn(YES_NO)
  wheelchair?: YesNo;

  @ApiPropertyOptional({ enum: YES_NO }) @MayBeLeftOut() @IsIn(YES_NO)
  'reduced-mobility'?: YesNo;

  @ApiPropertyOptional({ enum: YES_NO }) @MayBeLeftOut() @IsIn(YES_NO)
  rollator?: YesNo;

  @ApiPropertyOptional({ enum: YES_NO }) @MayBeLeftOut() @IsIn(YES_NO)
  stroller?: YesNo;

  @ApiPropertyOptional({ enum: YES_NO }) @MayBeLeftOut() @IsIn(YES_NO)
  'visually-impaired'?: YesNo;

  @ApiPropertyOptional({ enum: YES_NO }) @MayBeLeftOut() @IsIn(YES_NO)
  'hearing-aid'?: YesNo;

  @ApiPropertyOptional({ enum: YES_NO }) @MayBeLeftOut() @IsIn(YES_NO)
  'dementia-friendly'?: YesNo;
}

/** What an organiser writes; a draft needs a name and a kind only. */
export class ActivityRequest {
  @ApiProperty({ enum: ACTIVITY_KIND_CODES }) @IsIn(ACTIVITY_KIND_CODES)
  kind: ActivityKind;

  @ApiProperty({ type: NamesRequest }) @IsNotEmpty() @Nested(() => NamesRequest)
  names: NamesRequest;

  @ApiPropertyOptional({ type: SummaryRequest, nullable: true }) @IsOptional() @Nested(() => SummaryRequest)
  summary?: SummaryRequest | null;

  @ApiPropertyOptional({ type: DescriptionRequest, nullable: true }) @IsOptional() @Nested(() => DescriptionRequest)
  description?: DescriptionRequest | null;

  @ApiPropertyOptional({ type: PlaceRequest, nullable: true }) @IsOptional() @Nested(() => PlaceRequest)
  place?: PlaceRequest | null;

  @ApiPropertyOptional({ type: ScheduleRequest, nullable: true }) @IsOptional() @Nested(() => ScheduleRequest)
  schedule?: ScheduleRequest | null;

  @ApiPropertyOptional({ type: Number, nullable: true, minimum: 1, maximum: 10_000 }) @IsOptional() @IsInt() @Min(1) @Max(10_000)
  capacity?: number | null;

  @ApiPropertyOptional({ type: PriceRequest, nullable: true }) @IsOptional() @Nested(() => PriceRequest)
  price?: PriceRequest | null;

  @ApiPropertyOptional({ type: [String], example: ['fi', 'sv'] }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(20) @ArrayUnique() @Matches(/^[a-z]{2,3}$/, { each: true })
  languages?: string[];

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES, isArray: true }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(30) @ArrayUnique() @IsIn(TARGET_GROUP_CODES, { each: true })
  targetGroups?: TargetGroup[];

  @ApiPropertyOptional({ type: AccessibilityRequest }) @MayBeLeftOut() @Nested(() => AccessibilityRequest)
  accessibility?: AccessibilityRequest;

  @ApiPropertyOptional({ type: [TransportOptionRequest] }) @MayBeLeftOut() @ArrayMaxSize(10) @NestedList(() => TransportOptionRequest)
  transport?: TransportOptionRequest[];

  @ApiPropertyOptional({ type: ContactRequest, nullable: true }) @IsOptional() @Nested(() => ContactRequest)
  contact?: ContactRequest | null;

  @ApiPropertyOptional() @MayBeLeftOut() @IsBoolean()
  lowThreshold?: boolean;
}

/** What was sent, with one way only to say "nothing". */
export function contentOf(request: ActivityRequest): ActivityContent {
  const { place, schedule, price, contact } = request;
  const priceWords = optionalTextOf(price?.description);
  return {
    kind: request.kind,
    names: textOf(request.names),
    summary: optionalTextOf(request.summary),
    description: optionalTextOf(request.description),
    place: place ? {
      kind: place.kind, names: textOf(place.names), streetAddress: place.streetAddress ?? null,
      municipalityCode: place.municipalityCode, onlineUrl: place.onlineUrl ?? null,
    } : null,
    schedule: schedule ? {
      startsOn: schedule.startsOn, startTime: schedule.startTime, endTime: schedule.endTime, recurrence: schedule.recurrence,
      until: schedule.recurrence === 'weekly' ? schedule.until ?? null : null,
    } : null,
    capacity: request.capacity ?? null,
    price: price ? { free: price.free, ...(priceWords && { description: priceWords }) } : null,
    languages: request.languages ?? [],
    targetGroups: request.targetGroups ?? [],
    accessibility: accessibilityOf(request.accessibility),
    transport: (request.transport ?? []).map((option) => ({
      kind: option.kind, description: textOf(option.description), seats: option.seats ?? null, bookingContact: option.bookingContact ?? null,
    })),
    contact: contact ? { name: contact.name ?? null, phone: contact.phone ?? null, email: contact.email ?? null } : null,
    lowThreshold: request.lowThreshold ?? false,
  };
}

const accessibilityOf = (request: AccessibilityRequest | undefined): ActivityContent['accessibility'] =>
  Object.fromEntries(Object.entries(request ?? {}).filter(([, answer]) => answer)) as Partial<Record<AccessibilityProfile, 'yes' | 'no'>>;
