import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, ROLE_CODES, type Role } from '@pirtti/kernel';
import { LETTER_STATUSES, type LetterStatus, type SentLetter } from '@pirtti/notify';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { INVITATION_STATES, stateOf, type Invitation, type InvitationState } from '../domain/invitation.js';
import type { Membership } from '../domain/membership.js';
import { daysOf } from './days.js';
import { NamedMembershipResponse } from './membership.response.js';

/** An invitation as the organisation's administrators see it. The secret of its link is in no answer but the one that made it. */
export class InvitationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: INVITATION_STATES })
  state: InvitationState;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'email', nullable: true, description: 'Forgotten once the invitation is withdrawn.' })
  email: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty({ enum: ROLE_CODES, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ format: 'date', description: 'The first day of the rights.' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day of the rights.' })
  endsOn: string | null;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: NamedMembershipResponse, nullable: true, description: 'Who sent it last.' })
  by: NamedMembershipResponse | null;

  @ApiProperty({ format: 'date-time' })
  invitedAt: string;

  @ApiProperty({ format: 'date-time', description: 'Until when it can be accepted.' })
  expiresAt: string;

  @ApiProperty({ type: String, enum: LETTER_STATUSES, nullable: true, description: 'What has become of the latest letter; null where none was sent.' })
  letter: LetterStatus | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The rights that came of it.' })
  membershipId: string | null;

  static for(invitation: Invitation, senders: ReadonlyMap<string, Membership>, letter: SentLetter | undefined, at: Date): InvitationResponse {
    const { id, name, email, language, roles, reason, invitedAt, expiresAt } = invitation;
    const by = senders.get(invitation.by.membershipId);
    return {
      id, state: stateOf(invitation, at), name, email, language, roles, ...daysOf(invitation), reason, by: by ? NamedMembershipResponse.of(by) : null,
      invitedAt: invitedAt.toISOString(), expiresAt: expiresAt.toISOString(), letter: letter?.status ?? null, membershipId: invitation.status === 'accepted' ? invitation.membershipId : null,
    };
  }
}

export class IssuedInvitationResponse extends InvitationResponse {
  @ApiProperty({ type: String, nullable: true, description: 'The secret of the link, told once, where no letter takes it: null also where the same request is repeated.' })
  token: string | null;
}

export class InvitationListResponse {
  @ApiProperty({ type: [InvitationResponse] })
  items: InvitationResponse[];

  @ApiProperty()
  total: number;
}

/** What a link offers to whoever holds it. */
export class HeldInvitationResponse {
  @ApiProperty({ type: NamedOrganisationResponse })
  organisation: NamedOrganisationResponse;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Who invites, where it is another: the first administrator is invited by those who keep the organisation’s record.' })
  sender: NamedOrganisationResponse | null;

  @ApiProperty({ enum: ROLE_CODES, isArray: true })
  roles: readonly Role[];

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn: string | null;

  @ApiProperty({ description: 'By the same person, before.' })
  isAccepted: boolean;
}
