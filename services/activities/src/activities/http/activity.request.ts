import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, NestedList } from '@pirtti/http-kit';
import {
  ACTIVITY_KIND_CODES, DURATION_TYPE_CODES, FOCUS_AREA_CODES, HOLIDAY_RULE_CODES, LOW_THRESHOLD_CODES, MATURITY_CODES, MUNICIPALITY_CODES, PLACE_KIND_CODES, PTV_SERVICE_CLASS_CODES, RESOURCE_CODES,
  SIGN_UP_CODES, TARGET_GROUP_CODES, TRANSPORT_KIND_CODES,
  type AccessibilityProfile, type ActivityKind, type DurationType, type FocusArea, type HolidayRule, type LowThreshold, type Maturity, type MunicipalityCode, type PlaceKind, type PtvServiceClass, type Resource,
  type SignUpKind, type TargetGroup, type TransportKind,
} from '@pirtti/kernel';
import {
  ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNotEmpty, IsNumber, IsOptional, IsString, IsUrl, IsUUID, Matches, Max, MaxLength, Min,
} from 'class-validator';
import { AreDays, FIRST_YEAR, IsRecurrence, IsTimeOfDay, PHONE } from '../../http/field-checks.js';
import { DescriptionRequest, NamesRequest, optionalTextOf, SummaryRequest, textOf } from '../../http/text.request.js';
import { UNSAID, type ActivityContent, type Place } from '../domain/activity-content.js';
import type { Schedule } from '../domain/schedule.js';
import { RECURRENCE_RULE } from '../domain/recurrence.js';
import { startingByItsRule } from '../domain/schedule-problems.js';

/** A point in or near Finland: what lies elsewhere was mistyped. */
export class CoordinatesRequest {
  @ApiProperty({ minimum: 59, maximum: 71, example: 63.9, description: 'Degrees north, WGS 84.' }) @IsNumber() @Min(59) @Max(71)
  latitude: number;

  @ApiProperty({ minimum: 19, maximum: 32, example: 23.92, description: 'Degrees east, WGS 84.' }) @IsNumber() @Min(19) @Max(32)
  longitude: number;
}

export class PlaceRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The entry of the registry of places from which it was copied.' }) @IsOptional() @IsUUID()
  placeId?: string | null;

  @ApiProperty({ enum: PLACE_KIND_CODES }) @IsIn(PLACE_KIND_CODES)
  kind: PlaceKind;

  @ApiProperty({ type: NamesRequest }) @IsNotEmpty() @Nested(() => NamesRequest)
  names: NamesRequest;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  streetAddress?: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, example: 'Eskola' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(100)
  village?: string | null;

  @ApiPropertyOptional({ type: CoordinatesRequest, nullable: true }) @IsOptional() @Nested(() => CoordinatesRequest)
  coordinates?: CoordinatesRequest | null;

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

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, pattern: RECURRENCE_RULE.source, example: 'FREQ=WEEKLY;BYDAY=WE', description: 'RFC 5545, by days, weeks, months or years; without COUNT and UNTIL. Null for what happens once.' })
  @BlankIsNull() @IsOptional() @IsRecurrence()
  rrule?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-05-31', description: 'The last possible day.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  until?: string | null;

  @ApiPropertyOptional({ type: [String], format: 'date', maxItems: 200, example: ['2026-12-23'], description: 'Days of the rule on which nobody meets.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(200) @ArrayUnique() @AreDays()
  exceptDates?: string[];

  @ApiPropertyOptional({ type: [String], format: 'date', maxItems: 200, example: ['2026-12-22'], description: 'Days besides those of the rule.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(200) @ArrayUnique() @AreDays()
  extraDates?: string[];

  @ApiPropertyOptional({ enum: HOLIDAY_RULE_CODES }) @MayBeLeftOut() @IsIn(HOLIDAY_RULE_CODES)
  holidays?: HolidayRule;
}

export class AgesRequest {
  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 0, maximum: 120 }) @IsOptional() @IsInt() @Min(0) @Max(120)
  from?: number | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 0, maximum: 120 }) @IsOptional() @IsInt() @Min(0) @Max(120)
  to?: number | null;
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
  'induction-loop'?: YesNo;

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

  @ApiPropertyOptional({ type: [PlaceRequest], maxItems: 30, description: 'Where else it meets: what has no walls has many places.' }) @MayBeLeftOut() @ArrayMaxSize(30) @NestedList(() => PlaceRequest)
  morePlaces?: PlaceRequest[];

  @ApiPropertyOptional({ type: ScheduleRequest, nullable: true }) @IsOptional() @Nested(() => ScheduleRequest)
  schedule?: ScheduleRequest | null;

  @ApiPropertyOptional({ enum: SIGN_UP_CODES }) @MayBeLeftOut() @IsIn(SIGN_UP_CODES)
  signUp?: SignUpKind;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 50, description: 'How many may come by one sign-up.' }) @MayBeLeftOut() @IsInt() @Min(1) @Max(50)
  maxGroupSize?: number;

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

  @ApiPropertyOptional({ type: AgesRequest, nullable: true }) @IsOptional() @Nested(() => AgesRequest)
  ages?: AgesRequest | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 100_000, description: 'How many of these ages were called one by one, where a whole age group was.' }) @IsOptional() @IsInt() @Min(1) @Max(100_000)
  invited?: number | null;

  @ApiPropertyOptional({ enum: LOW_THRESHOLD_CODES, isArray: true }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsIn(LOW_THRESHOLD_CODES, { each: true })
  lowThreshold?: LowThreshold[];

  @ApiPropertyOptional({ enum: FOCUS_AREA_CODES, isArray: true }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsIn(FOCUS_AREA_CODES, { each: true })
  focusAreas?: FocusArea[];

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 20, description: 'Organisations that do it together with yours.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true })
  coOrganiserIds?: string[];

  @ApiPropertyOptional({ type: SummaryRequest, nullable: true, description: 'The service chain of which it is a step.' }) @IsOptional() @Nested(() => SummaryRequest)
  serviceChain?: SummaryRequest | null;

  @ApiPropertyOptional({ enum: PTV_SERVICE_CLASS_CODES, nullable: true, description: 'The class of the Finnish Service Catalogue; left out where the kind says it.' }) @BlankIsNull() @IsOptional() @IsIn(PTV_SERVICE_CLASS_CODES)
  serviceClass?: PtvServiceClass | null;

  @ApiPropertyOptional({ enum: DURATION_TYPE_CODES }) @MayBeLeftOut() @IsIn(DURATION_TYPE_CODES)
  durationType?: DurationType;

  @ApiPropertyOptional({ enum: MATURITY_CODES }) @MayBeLeftOut() @IsIn(MATURITY_CODES)
  maturity?: Maturity;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-12-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  fundingUntil?: string | null;

  @ApiPropertyOptional({ enum: RESOURCE_CODES, isArray: true, description: 'What it still lacks.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(3) @ArrayUnique() @IsIn(RESOURCE_CODES, { each: true })
  missing?: Resource[];

  @ApiPropertyOptional({ description: 'Old and young together.' }) @MayBeLeftOut() @IsBoolean()
  intergenerational?: boolean;

  @ApiPropertyOptional({ description: 'The thought came from residents.' }) @MayBeLeftOut() @IsBoolean()
  residentOrigin?: boolean;

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 20, description: 'Needs, ideas and experiments from which it grew.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true })
  originIds?: string[];
}

/** What was sent, with one way only to say "nothing". */
export function contentOf(request: ActivityRequest): ActivityContent {
  const { place, schedule, price, contact, ages } = request;
  const priceWords = optionalTextOf(price?.description);
  return {
    kind: request.kind,
    names: textOf(request.names),
    summary: optionalTextOf(request.summary),
    description: optionalTextOf(request.description),
    place: place ? placeOf(place) : null,
    morePlaces: (request.morePlaces ?? []).map(placeOf),
    schedule: schedule ? scheduleOf(schedule) : null,
    signUp: request.signUp ?? UNSAID.signUp,
    maxGroupSize: request.maxGroupSize ?? UNSAID.maxGroupSize,
    capacity: request.capacity ?? null,
    price: price ? { free: price.free, ...(priceWords && { description: priceWords }) } : null,
    languages: request.languages ?? [],
    targetGroups: request.targetGroups ?? [],
    accessibility: accessibilityOf(request.accessibility),
    transport: (request.transport ?? []).map((option) => ({
      kind: option.kind, description: textOf(option.description), seats: option.seats ?? null, bookingContact: option.bookingContact ?? null,
    })),
    contact: contact ? { name: contact.name ?? null, phone: contact.phone ?? null, email: contact.email ?? null } : null,
    ages: ages && (ages.from ?? ages.to ?? null) !== null ? { from: ages.from ?? null, to: ages.to ?? null } : null,
    invited: request.invited ?? null,
    lowThreshold: request.lowThreshold ?? [],
    focusAreas: request.focusAreas ?? [],
    coOrganiserIds: request.coOrganiserIds ?? [],
    serviceChain: optionalTextOf(request.serviceChain),
    serviceClass: request.serviceClass ?? null,
    durationType: request.durationType ?? UNSAID.durationType,
    maturity: request.maturity ?? UNSAID.maturity,
    fundingUntil: request.fundingUntil ?? null,
    missing: request.missing ?? [],
    intergenerational: request.intergenerational ?? false,
    residentOrigin: request.residentOrigin ?? false,
    originIds: request.originIds ?? [],
  };
}

const placeOf = (place: PlaceRequest): Place => ({
  placeId: place.placeId ?? null, kind: place.kind, names: textOf(place.names), streetAddress: place.streetAddress ?? null, municipalityCode: place.municipalityCode,
  village: place.village ?? null, coordinates: place.coordinates ? { latitude: place.coordinates.latitude, longitude: place.coordinates.longitude } : null, onlineUrl: place.onlineUrl ?? null,
});

export function scheduleOf({ startsOn, startTime, endTime, rrule = null, until, exceptDates = [], extraDates = [], holidays = 'keep' }: ScheduleRequest): Schedule {
  return startingByItsRule({
    startsOn, startTime, endTime, rrule, until: rrule === null ? null : until ?? null, exceptDates: [...exceptDates].sort(), extraDates: [...extraDates].sort(), holidays,
  });
}

const accessibilityOf = (request: AccessibilityRequest | undefined): ActivityContent['accessibility'] =>
  Object.fromEntries(Object.entries(request ?? {}).filter(([, answer]) => answer)) as Partial<Record<AccessibilityProfile, 'yes' | 'no'>>;
