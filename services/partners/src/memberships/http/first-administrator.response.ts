import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES } from '@pirtti/kernel';
import { LETTER_STATUSES, type LetterStatus, type SentLetter } from '@pirtti/notify';
import { stateOf, type Invitation } from '../domain/invitation.js';
import type { Standing } from '../storage/first-administrators.js';

const STATES = ['open', 'expired'] as const;

/** An invitation as those see it who sent it for an organisation that nobody administers yet. */
export class FirstInvitationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: STATES })
  state: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'email', nullable: true })
  email: string | null;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date-time' })
  invitedAt: string;

  @ApiProperty({ format: 'date-time', description: 'Until when it can be accepted.' })
  expiresAt: string;

  @ApiProperty({ type: String, enum: LETTER_STATUSES, nullable: true, description: 'What has become of the latest letter; null where none was sent.' })
  letter: LetterStatus | null;

  static of(invitation: Invitation, letter: SentLetter | undefined, at: Date): FirstInvitationResponse {
    const { id, name, email, language, reason, invitedAt, expiresAt } = invitation;
    return { id, state: stateOf(invitation, at), name, email, language, reason, invitedAt: invitedAt.toISOString(), expiresAt: expiresAt.toISOString(), letter: letter?.status ?? null };
  }
}

/** How an organisation comes by its first administrator. Of those whom it has, nothing is told. */
export class FirstAdministratorResponse {
  @ApiProperty({ description: 'That nobody administers it, now or from a later day on, and nobody is invited to.' })
  mayInvite: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Until when somebody who is invited can accept, whoever invited them.' })
  invitedUntil: string | null;

  @ApiProperty({ type: FirstInvitationResponse, nullable: true, description: 'What your organisation has sent and nobody has accepted; also when it is too late to.' })
  invitation: FirstInvitationResponse | null;

  static for({ administration: { administered, invitedUntil }, invitation, letter }: Standing, at: Date): FirstAdministratorResponse {
    if (administered) return { mayInvite: false, invitedUntil: null, invitation: null };
    return { mayInvite: invitedUntil === null, invitedUntil: invitedUntil?.toISOString() ?? null, invitation: invitation ? FirstInvitationResponse.of(invitation, letter, at) : null };
  }
}

export class IssuedFirstAdministratorResponse extends FirstAdministratorResponse {
  @ApiProperty({ type: String, nullable: true, description: 'The secret of the link, told once, where no letter takes it: null also where the same request is repeated.' })
  token: string | null;
}
