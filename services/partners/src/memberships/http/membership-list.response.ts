import { ApiProperty } from '@nestjs/swagger';
import { ROLE_CODES, type Role } from '@pirtti/kernel';
import { MembershipResponse } from './membership.response.js';

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class MembershipFacetsResponse {
  @ApiProperty(COUNTS)
  role: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`valid`, `upcoming` and `ended`.' })
  state: Readonly<Record<string, number>>;

  @ApiProperty()
  deputies: number;
}

export class MembershipListResponse {
  @ApiProperty({ type: [MembershipResponse] })
  items: MembershipResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: MembershipFacetsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  facets: MembershipFacetsResponse;

  @ApiProperty({ enum: ROLE_CODES, isArray: true, description: 'The roles that the organisation has to give.' })
  givable: readonly Role[];
}
