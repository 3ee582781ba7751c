import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, TextResponse } from '@pirtti/http-kit';
import { ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, PLACE_KIND_CODES, type LocalizedText, type MunicipalityCode } from '@pirtti/kernel';
import { IsIn, IsString, MaxLength } from 'class-validator';

export class InventoryRequest {
  @ApiProperty({ enum: MUNICIPALITY_CODES, example: '217' }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ maxLength: 100, example: 'Eskola' }) @MayBeLeftOut() @IsString() @MaxLength(100)
  village?: string;
}

export class ListedActivityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ACTIVITY_KIND_CODES })
  kind: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: TextResponse, nullable: true })
  organisationNames: LocalizedText | null;

  @ApiProperty({ type: TextResponse })
  placeNames: LocalizedText;

  @ApiProperty({ type: String, nullable: true })
  village: string | null;

  @ApiProperty()
  weekly: boolean;

  @ApiProperty()
  hasTransport: boolean;
}

export class ListedPlaceResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: PLACE_KIND_CODES })
  kind: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: String, nullable: true })
  village: string | null;

  @ApiProperty()
  everyday: boolean;
}

export class ListedOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ORGANISATION_TYPE_CODES })
  type: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: 'integer', description: 'How much it offers in the area.' })
  offers: number;
}

export class WishedForResponse {
  @ApiProperty({ type: String, enum: ACTIVITY_KIND_CODES, nullable: true, description: 'Null where the wisher did not say.' })
  kind: string | null;

  @ApiProperty({ type: 'integer' })
  open: number;

  @ApiProperty({ type: 'integer' })
  met: number;
}

export class InventoryResponse {
  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty({ type: [ListedActivityResponse] })
  activities: ListedActivityResponse[];

  @ApiProperty({ type: [ListedPlaceResponse] })
  places: ListedPlaceResponse[];

  @ApiProperty({ type: [ListedOrganisationResponse] })
  organisations: ListedOrganisationResponse[];

  @ApiProperty({ type: [WishedForResponse], description: 'Residents’ wishes by the kind of activity.' })
  wishes: WishedForResponse[];
}
