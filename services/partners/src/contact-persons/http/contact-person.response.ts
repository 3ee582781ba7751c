import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { MATTER_KIND_CODES } from '@pirtti/kernel';
import { AppointmentRowResponse } from '../../appointments/http/appointment-row.response.js';
import { AppointmentTimelineEntryResponse } from '../../appointments/http/appointment-timeline.response.js';
import { FRESHNESS_STATES, freshnessOf, type FreshnessState } from '../../freshness/domain/freshness.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { ContactPerson } from '../domain/contact-person.js';

/** How a person is reached in their work. */
export class ContactPersonRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day to come, once it is known: nothing is put in their name after it.' })
  leavesOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day with the organisation.' })
  leftOn: string | null;

  @ApiProperty({ enum: FRESHNESS_STATES, description: 'Whether somebody has said lately that the person is still there; where it is `archived`, nobody counts on them, and their roles are gaps.' })
  freshness: FreshnessState;

  @ApiProperty({ format: 'date-time', description: 'When somebody last said so.' })
  confirmedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the organisation was asked whether the person is.' })
  remindedAt: string | null;

  static of({ id, name, phone, email, leavesOn, leftOn, confirmedAt, remindedAt, archivedAt }: ContactPerson): ContactPersonRowResponse {
    return { id, name, phone, email, leavesOn, leftOn, freshness: freshnessOf({ remindedAt, archivedAt }), confirmedAt: confirmedAt.toISOString(), remindedAt: remindedAt?.toISOString() ?? null };
  }
}

export class ListedContactPersonResponse extends ContactPersonRowResponse {
  @ApiProperty({ description: 'Whether this is whoever asks.' })
  isYou: boolean;
}

export class ContactPersonListResponse {
  @ApiProperty({ type: [ListedContactPersonResponse] })
  items: ListedContactPersonResponse[];

  @ApiProperty()
  total: number;
}

/** Something for which the person answers now or is to. */
export class AnsweredMatterResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MATTER_KIND_CODES })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Of a programme or a measure, which has names in several languages; the title is the Finnish one.' })
  names: TextResponse | null;
}

/** Something for which the person answers, told to those who keep the person’s organisation only so far that they know whom to ask. */
export class UnseenMatterResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Who see it and can make another person answer for it.' })
  parties: NamedOrganisationResponse[];
}

/** A person with all that is in their name here. */
export class ContactPersonResponse extends ContactPersonRowResponse {
  @ApiProperty({ type: NamedOrganisationResponse })
  organisation: NamedOrganisationResponse;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: [AppointmentRowResponse], description: 'The newest first.' })
  appointments: AppointmentRowResponse[];

  @ApiProperty({ type: [AnsweredMatterResponse], description: 'Of those that the reader may see.' })
  responsibilities: AnsweredMatterResponse[];

  @ApiProperty({ type: [UnseenMatterResponse], description: 'Of those that only their parties see; empty for whoever may not change the person.' })
  unseen: UnseenMatterResponse[];

  @ApiProperty({ type: [AppointmentTimelineEntryResponse], description: 'The newest first.' })
  timeline: AppointmentTimelineEntryResponse[];

  @ApiProperty({ description: 'Whether the reader may correct the details and hand over what is in the person’s name.' })
  mayChange: boolean;
}

export class MembershipPersonsResponse {
  @ApiProperty({ type: [ContactPersonResponse], description: 'As whom the holder of a right is known to partners, by this right or another of theirs in the organisation.' })
  items: ContactPersonResponse[];
}
