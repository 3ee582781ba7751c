import { ApiProperty } from '@nestjs/swagger';
import { ROLE_CODES, type Role } from '@pirtti/kernel';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';
import { isSamePerson, type Giver, type Membership } from '../domain/membership.js';
import { stateAt, STATES, type State } from '../storage/membership-search.js';
import { daysOf } from './days.js';

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

/** Enough to name a colleague and lead to their rights. */
export class NamedMembershipResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null where nobody has said it yet.' })
  name: string | null;

  static of({ id, name }: Membership): NamedMembershipResponse {
    return { id, name };
  }
}

/** A person's rights as their organisation's administrator sees them. */
export class MembershipResponse extends NamedMembershipResponse {
  @ApiProperty({ enum: ROLE_CODES, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ format: 'date', description: 'The first day.' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null while it goes on until ended.' })
  endsOn: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When somebody ended it.' })
  endedAt: string | null;

  @ApiProperty({ enum: STATES })
  state: State;

  @ApiProperty({ type: NamedMembershipResponse, nullable: true, description: 'For whom the person stands in.' })
  deputyFor: NamedMembershipResponse | null;

  @ApiProperty({ description: 'The reader’s own: nobody changes those themselves.' })
  isYours: boolean;

  @ApiProperty()
  version: number;

  static for(membership: Membership, others: ReadonlyMap<string, Membership>, reader: Giver, at: Date): MembershipResponse {
    const { roles, endedAt, deputyFor, version } = membership;
    const principal = deputyFor === null ? undefined : others.get(deputyFor);
    return {
      ...NamedMembershipResponse.of(membership), roles, ...daysOf(membership), endedAt: endedAt?.toISOString() ?? null, state: stateAt(membership, at),
      deputyFor: principal ? NamedMembershipResponse.of(principal) : null, isYours: isSamePerson(membership, reader), version,
    };
  }
}
