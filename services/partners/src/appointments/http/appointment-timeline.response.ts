import { ApiProperty } from '@nestjs/swagger';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { AuthorResponse } from '../../organisations/http/timeline.response.js';
import { TERMS } from '../domain/appointment.js';
import type { AppointmentTimelineRow } from '../storage/appointment-timeline.row.js';

const WHAT: Readonly<Record<AppointmentTimelineRow['what'], string>> = {
  PersonAppointed: 'named', AppointmentChanged: 'changed', AppointmentEnded: 'ended', AppointmentCancelled: 'cancelled',
  ContactPersonAdded: 'added', ContactPersonChanged: 'corrected', ContactPersonIsLeaving: 'leaving', ContactPersonIsStaying: 'staying', ContactPersonLeft: 'left',
  ContactPersonAsked: 'asked', ContactPersonUnconfirmed: 'unconfirmed', ContactPersonConfirmed: 'confirmed',
};

export class TermChangeResponse {
  @ApiProperty({ enum: TERMS })
  field: string;

  @ApiProperty({ type: [String], description: 'A list of one for a day, an empty one for nothing.' })
  before: readonly string[];

  @ApiProperty({ type: [String] })
  after: readonly string[];
}

export class AppointmentTimelineEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ type: AuthorResponse })
  by: AuthorResponse;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: [TermChangeResponse] })
  changes: readonly TermChangeResponse[];

  @ApiProperty({ type: [String], description: 'Of a contact person: which details are new.' })
  corrected: readonly string[];

  static of({ at, what, byOrganisationId, byRole, onBehalf, reason, details }: AppointmentTimelineRow, organisations: ReadonlyMap<string, Organisation>): AppointmentTimelineEntryResponse {
    const by = organisations.get(byOrganisationId);
    return {
      at: at.toISOString(), what: WHAT[what], by: { organisation: by ? NamedOrganisationResponse.of(by) : null, role: byRole, onBehalf }, reason,
      changes: details.changes ?? [], corrected: details.changed ?? [],
    };
  }
}
