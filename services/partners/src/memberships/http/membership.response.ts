import { ApiProperty } from '@nestjs/swagger';
import { ROLE_CODES, type Role } from '@pirtti/kernel';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';

export class MyMembershipResponse {
  @ApiProperty({ format: 'uuid' })
  membershipId: string;

  @ApiProperty({ type: OrganisationResponse })
  organisation: OrganisationResponse;

  @ApiProperty({ enum: ROLE_CODES, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ format: 'date-time' })
  validFrom: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validTo: string | null;
}

export class MyMembershipListResponse {
  @ApiProperty({ type: [MyMembershipResponse] })
  items: MyMembershipResponse[];
}

/** A membership as its organisation's administrator sees it. */
export class MembershipResponse {
  @ApiProperty({ format: 'uuid' })
  membershipId: string;

  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty({ enum: ROLE_CODES, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ format: 'date-time' })
  validFrom: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validTo: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;
}
