import { ApiProperty } from '@nestjs/swagger';
import { ROLE_CODES, type Role } from '@pirtti/kernel';
import { CHANGEABLE } from '../domain/change-membership.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { isSamePerson, type Giver, type Membership } from '../domain/membership.js';
import { WHATS } from '../storage/membership-change.row.js';
import type { WholeMembership } from '../storage/membership.reader.js';
import { MembershipResponse, NamedMembershipResponse } from './membership.response.js';

export class MembershipFieldChangeResponse {
  @ApiProperty({ enum: CHANGEABLE })
  field: string;

  @ApiProperty({ type: [String], description: 'Roles by their codes, days as dates; an empty list for nothing.' })
  before: readonly string[];

  @ApiProperty({ type: [String] })
  after: readonly string[];
}

export class MembershipTimelineEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: WHATS })
  what: string;

  @ApiProperty({ type: NamedMembershipResponse, nullable: true, description: 'Null where the installation did it, or somebody of another organisation.' })
  by: NamedMembershipResponse | null;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'For which other organisation somebody did it: one of those that keep this one’s record.' })
  byOrganisation: NamedOrganisationResponse | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: [MembershipFieldChangeResponse] })
  changes: MembershipFieldChangeResponse[];
}

/** All that is known of a person's rights, and what happened to them. */
export class MembershipRecordResponse extends MembershipResponse {
  @ApiProperty({ type: String, format: 'email', nullable: true, description: 'To which the invitation was sent.' })
  invitedTo: string | null;

  @ApiProperty({ type: [MembershipResponse], description: 'Those who stand in for the person, over or not; the latest first.' })
  deputies: MembershipResponse[];

  @ApiProperty({ type: [MembershipResponse], description: 'What else the same person holds in the organisation.' })
  alsoHolds: MembershipResponse[];

  @ApiProperty({ enum: ROLE_CODES, isArray: true, description: 'The roles that the organisation has to give.' })
  givable: readonly Role[];

  @ApiProperty({ description: 'Without it nobody would look after the organisation.' })
  isLastAdministrator: boolean;

  @ApiProperty({ type: [MembershipTimelineEntryResponse], description: 'The newest first.' })
  timeline: MembershipTimelineEntryResponse[];

  static whole({ membership, deputies, samePersons, known, others, invitation, timeline, givable, isLastAdministrator }: WholeMembership, reader: Giver, at: Date): MembershipRecordResponse {
    const of = (one: Membership) => MembershipResponse.for(one, known, reader, at);
    return {
      ...of(membership), invitedTo: invitation?.email ?? null, deputies: deputies.map(of), givable, isLastAdministrator,
      alsoHolds: samePersons.filter((one) => one.id !== membership.id && isSamePerson(one, membership)).map(of),
      timeline: timeline.map(({ at: when, what, byMembershipId, byOrganisationId, reason, changes }) => {
        const by = byMembershipId === null ? undefined : known.get(byMembershipId);
        const organisation = byOrganisationId === null ? undefined : others.get(byOrganisationId);
        return { at: when.toISOString(), what, by: by ? NamedMembershipResponse.of(by) : null, byOrganisation: organisation ? NamedOrganisationResponse.of(organisation) : null, reason, changes };
      }),
    };
  }
}
