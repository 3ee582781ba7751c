import { MayBeLeftOut } from '@pirtti/http-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  BARRIER_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, WISH_CODES, type Barrier, type MunicipalityCode, type TargetGroup, type Wish,
} from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';

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
}
