import { ApiProperty } from '@nestjs/swagger';
import { Trimmed } from '@pirtti/http-kit';
import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { Cents } from '../../http/money.js';
import { GrantTimelineEntryResponse } from '../../http/grant-timeline.response.js';

export class SetAsideRequest {
  @ApiProperty({ minimum: 2020, maximum: 2099, example: 2027 }) @IsInt() @Min(2020) @Max(2099)
  year: number;

  @ApiProperty({ maxLength: 200, example: 'Järjestöavustukset' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @Cents(1, 10_000_000)
  amountCents: number;
}

export class ChangeAppropriationRequest {
  @Cents(1, 10_000_000)
  amountCents: number;

  @ApiProperty({ maxLength: 1000, example: 'Lisätalousarvio.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(1000)
  reason: string;

  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'What was read: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class AppropriationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  year: number;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Whole cents.' })
  amountCents: number;

  @ApiProperty({ description: 'Whole cents.' })
  grantedCents: number;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: [GrantTimelineEntryResponse], description: 'Oldest first.' })
  timeline: GrantTimelineEntryResponse[];
}

export class AppropriationListResponse {
  @ApiProperty({ type: [AppropriationResponse] })
  items: AppropriationResponse[];

  @ApiProperty()
  total: number;
}
