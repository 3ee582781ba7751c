import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut } from '@pirtti/http-kit';
import { LANGUAGES, MUNICIPALITY_CODES, NEGOTIATION_STATUS_CODES, type Language } from '@pirtti/kernel';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { Negotiation } from '../storage/negotiations.js';
import { type Known, named } from './forum.response.js';

export class ListNegotiationsRequest {
  @ApiPropertyOptional({ type: Number, minimum: 2000, maximum: 2100, description: 'This year when left out.' }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(2000) @Max(2100)
  year?: number;
}

export class ExportNegotiationsRequest extends ListNegotiationsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

/** A municipality and its region in a year: whether they have negotiated as the law asks (612/2021 §§ 6–7). */
export class NegotiationResponse {
  @ApiProperty()
  year: number;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  municipality: NamedOrganisationResponse | null;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  region: NamedOrganisationResponse | null;

  @ApiProperty({ enum: NEGOTIATION_STATUS_CODES })
  status: string;

  @ApiProperty({ type: [String], format: 'date' })
  heldOn: readonly string[];

  @ApiProperty({ type: [String], format: 'date', description: 'Called for these days and not held so far.' })
  calledFor: readonly string[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last one by the end of that year.' })
  lastHeldOn: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'That year’s meeting, if there is one.' })
  meetingId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The forum in which the two negotiate, if there is one.' })
  forumId: string | null;

  static from({ municipalityId, regionId, ...one }: Negotiation, year: number, known: Known): NegotiationResponse {
    return { ...one, year, municipality: named(known, [municipalityId])[0] ?? null, region: named(known, [regionId])[0] ?? null };
  }
}

export class NegotiationListResponse {
  @ApiProperty({ type: [NegotiationResponse], description: 'By the municipality’s name. Only those to which the reader’s organisation is a side.' })
  items: NegotiationResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty()
  year: number;
}
