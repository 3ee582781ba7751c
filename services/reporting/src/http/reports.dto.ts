import { MayBeLeftOut } from '@pirtti/http-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LANGUAGES, MUNICIPALITY_CODES, type Language } from '@pirtti/kernel';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { FIRST_YEAR, LAST_YEAR } from './figures.requests.js';

export class DraftReportRequest {
  @ApiProperty({ enum: MUNICIPALITY_CODES })
  @IsIn(MUNICIPALITY_CODES)
  municipalityCode: string;

  @ApiProperty({ type: Number, minimum: FIRST_YEAR, maximum: LAST_YEAR })
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;
}

export class PublishReportRequest {
  /** The day on which the minutes of the report's handling were checked. */
  @ApiProperty({ format: 'date', example: '2027-03-01' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  minutesCheckedOn: string;
}

export class ReadingRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi' })
  @MayBeLeftOut()
  @IsIn(LANGUAGES)
  language?: Language;
}

export class ListReportsRequest {
  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES })
  @MayBeLeftOut()
  @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: string;
}
