import { TextResponse } from '@pirtti/http-kit';
import { AGE_BAND_CODES, BARRIER_CODES, LANGUAGES, LONELINESS_BAND_CODES, MUNICIPALITY_CODES, REFERRAL_STATUS_CODES, SOLUTION_CODES, TARGET_GROUP_CODES, WISH_CODES } from '@pirtti/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { ConsentResponse } from '../../consents/http/consent.response.js';
import type { ClientRow } from '../storage/client.row.js';

export class ClientSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'ASIAKAS-0001' })
  number: string;

  @ApiProperty()
  givenName: string;

  @ApiProperty()
  familyName: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ type: 'integer', nullable: true })
  birthYear: number | null;

  @ApiProperty({ type: 'integer' })
  openReferrals: number;

  static of({ id, number, givenName, familyName, municipalityCode, birthYear }: ClientRow, openReferrals: number): ClientSummaryResponse {
    return { id, number, givenName, familyName, municipalityCode, birthYear, openReferrals };
  }
}

export class ClientListResponse {
  @ApiProperty({ type: [ClientSummaryResponse] })
  items: ClientSummaryResponse[];

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class ScreeningResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  instrument: string;

  @ApiProperty()
  version: string;

  @ApiProperty({ format: 'date' })
  conductedOn: string;

  @ApiProperty({ enum: LONELINESS_BAND_CODES })
  band: string;
}

export class BarrierResponse {
  @ApiProperty({ enum: BARRIER_CODES })
  code: string;

  @ApiProperty({ format: 'date' })
  identifiedOn: string;

  @ApiProperty({ enum: SOLUTION_CODES, type: String, nullable: true })
  solution: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  solvedOn: string | null;
}

export class NeedsResponse {
  @ApiProperty({ type: [BarrierResponse] })
  barriers: BarrierResponse[];

  @ApiProperty({ enum: WISH_CODES, isArray: true })
  wishes: string[];
}

export class ClientReferralResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'L-00012' })
  number: string;

  @ApiProperty({ enum: REFERRAL_STATUS_CODES })
  status: string;

  @ApiProperty({ type: TextResponse, nullable: true })
  activityNames: TextResponse | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class ClientResponse extends ClientSummaryResponse {
  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty({ enum: TARGET_GROUP_CODES, isArray: true })
  targetGroups: string[];

  @ApiProperty({ enum: AGE_BAND_CODES })
  ageBand: string;

  @ApiProperty()
  addressProtected: boolean;

  @ApiProperty()
  hidesMunicipality: boolean;

  @ApiProperty({ type: [ScreeningResponse] })
  screenings: ScreeningResponse[];

  @ApiProperty({ type: NeedsResponse })
  needs: NeedsResponse;

  @ApiProperty({ type: [ConsentResponse] })
  consents: ConsentResponse[];

  @ApiProperty({ type: [ClientReferralResponse] })
  referrals: ClientReferralResponse[];
}
