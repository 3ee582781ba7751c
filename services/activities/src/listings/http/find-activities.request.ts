import { check, MayBeLeftOut, pageOf, PagingRequest, QueryFlag } from '@pirtti/http-kit';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACCESSIBILITY_PROFILE_CODES, ACTIVITY_KIND_CODES, MUNICIPALITY_CENTRES, MUNICIPALITY_CODES, SIGN_UP_CODES, TARGET_GROUP_CODES,
  type AccessibilityProfile, type MunicipalityCode, type TargetGroup,
} from '@pirtti/kernel';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { TIMES_OF_DAY, type TimeOfDay } from '../domain/slots.js';
import { LISTING_SORTS, type ListingCriteria, type ListingSort } from '../storage/listing-criteria.js';

/** To a hundredth of a degree, about a kilometre: nearer than that nobody is to be known. */
const POSITION = /^-?\d{1,2}(\.\d{1,2})?,-?\d{1,3}(\.\d{1,2})?$/;
const onEarth = (value: unknown): boolean => {
  const [latitude, longitude] = String(value).split(',').map(Number);
  return Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180;
};

/** One value of a query that may be repeated comes alone. */
const Several = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value));

export class FindActivitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, example: 'kahvila' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ maxLength: 100, example: 'Eskola', description: 'By its name; counted where a municipality is chosen.' }) @MayBeLeftOut() @IsString() @MaxLength(100)
  village?: string;

  @ApiPropertyOptional({ enum: ACTIVITY_KIND_CODES }) @MayBeLeftOut() @IsIn(ACTIVITY_KIND_CODES)
  kind?: string;

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES }) @MayBeLeftOut() @IsIn(TARGET_GROUP_CODES)
  targetGroup?: TargetGroup;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 7 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(7)
  weekday?: number;

  @ApiPropertyOptional({ enum: TIMES_OF_DAY, description: 'Before noon, before half past four, later.' }) @MayBeLeftOut() @IsIn(TIMES_OF_DAY)
  timeOfDay?: TimeOfDay;

  @ApiPropertyOptional({ pattern: '^[a-z]{2,3}$', example: 'sv' }) @MayBeLeftOut() @Matches(/^[a-z]{2,3}$/)
  language?: string;

  @ApiPropertyOptional({ enum: ACCESSIBILITY_PROFILE_CODES, isArray: true, description: 'Each must be known to fit: what nobody has told does not.' })
  @MayBeLeftOut() @Several() @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsIn(ACCESSIBILITY_PROFILE_CODES, { each: true })
  accessibility?: AccessibilityProfile[];

  @ApiPropertyOptional({ enum: SIGN_UP_CODES }) @MayBeLeftOut() @IsIn(SIGN_UP_CODES)
  signUp?: string;

  @ApiPropertyOptional({ type: Boolean }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  transport?: boolean;

  @ApiPropertyOptional({ type: Boolean }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  free?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Whether there is room; an open door always has.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  room?: boolean;

  @ApiPropertyOptional({ pattern: POSITION.source, example: '63.90,23.92', description: 'From where distances are measured, to a hundredth of a degree: latitude and longitude. Neither kept nor logged.' })
  @MayBeLeftOut() @Matches(POSITION) @check('isOnEarth', onEarth)
  near?: string;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Distances are measured from this municipality’s centre.' }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  nearMunicipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 500, description: 'No farther than this, where it is told from where.' }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(500)
  withinKm?: number;

  @ApiPropertyOptional({ enum: LISTING_SORTS, description: 'By how well it was found where words are told, else by the next time. `accessibility`: fewest known shortcomings first, what nobody has told of last.' })
  @MayBeLeftOut() @IsIn(LISTING_SORTS)
  sort?: ListingSort;
}

/** What is looked for, as the search understands it. */
export function criteriaOf(request: FindActivitiesRequest): ListingCriteria {
  const { near, nearMunicipalityCode, ...same } = request;
  const [latitude, longitude] = near?.split(',').map(Number) ?? [];
  const from = near === undefined ? nearMunicipalityCode && MUNICIPALITY_CENTRES[nearMunicipalityCode] : { latitude: latitude!, longitude: longitude! };
  return { ...same, ...pageOf(request), ...(from && { near: from }) };
}
