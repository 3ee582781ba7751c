import { MayBeLeftOut, NestedList } from '@pirtti/http-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ACCESSIBILITY_PROFILE_CODES, BARRIER_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, WISH_CODES, type AccessibilityProfile, type Barrier, type MunicipalityCode, type TargetGroup, type Wish,
} from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { TIMES_OF_DAY, type TimeOfDay } from '../../listings/domain/slots.js';

export class SlotRequest {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, example: 3, description: 'ISO weekday, Monday is 1.' }) @IsInt() @Min(1) @Max(7)
  weekday: number;

  @ApiProperty({ enum: TIMES_OF_DAY }) @IsIn(TIMES_OF_DAY)
  time: TimeOfDay;
}

/** A person's needs in codes. Neither logged nor stored; nothing in it can say who the person is. */
export class FitSearchRequest {
  @ApiProperty({ enum: BARRIER_CODES, isArray: true }) @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsIn(BARRIER_CODES, { each: true })
  barriers: Barrier[];

  @ApiProperty({ enum: WISH_CODES, isArray: true }) @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsIn(WISH_CODES, { each: true })
  wishes: Wish[];

  @ApiProperty({ enum: MUNICIPALITY_CODES }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiProperty({ enum: TARGET_GROUP_CODES, isArray: true }) @IsArray() @ArrayMaxSize(30) @ArrayUnique() @IsIn(TARGET_GROUP_CODES, { each: true })
  targetGroups: TargetGroup[];

  @ApiPropertyOptional({ type: [String] }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(10) @ArrayUnique() @Matches(/^[a-z]{2,3}$/, { each: true })
  languages?: string[];

  @ApiPropertyOptional({ maxLength: 100, example: 'Eskola', description: 'The village of the home: never an address.' }) @MayBeLeftOut() @IsString() @MaxLength(100)
  village?: string;

  @ApiPropertyOptional({ type: [SlotRequest], maxItems: 21, description: 'When the person can come; left out when it does not matter.' }) @MayBeLeftOut() @ArrayMaxSize(21) @NestedList(() => SlotRequest)
  times?: SlotRequest[];

  @ApiPropertyOptional({ enum: ACCESSIBILITY_PROFILE_CODES, isArray: true, description: 'What the place must be fit for.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsIn(ACCESSIBILITY_PROFILE_CODES, { each: true })
  accessibility?: AccessibilityProfile[];
}
