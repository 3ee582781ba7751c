import { label } from '@pirtti/kernel';
import { defineService } from '@pirtti/http-kit';
import { BORDERS } from './borders.js';
import { AgreementRow } from './agreements/storage/agreement.row.js';
import { TimelineRow } from './agreements/storage/timeline.row.js';
import { ActionRow } from './forums/storage/action.row.js';
import { ForumRow } from './forums/storage/forum.row.js';
import { ForumTimelineRow } from './forums/storage/forum-timeline.row.js';
import { MeetingRow } from './forums/storage/meeting.row.js';
import { AppointmentTimelineRow } from './appointments/storage/appointment-timeline.row.js';
import { AppointmentRow } from './appointments/storage/appointment.row.js';
import { ContactPersonRow } from './contact-persons/storage/contact-person.row.js';
import { GRANT_ENTITIES } from './grants/grants.parts.js';
import { PROBLEMS } from './http/problems.js';
import { OwnMemberships } from './memberships/storage/own-memberships.js';
import { InvitationRow } from './memberships/storage/invitation.row.js';
import { MembershipChangeRow } from './memberships/storage/membership-change.row.js';
import { ImportRow } from './imports/storage/import.row.js';
import { MembershipRow } from './memberships/storage/membership.row.js';
import { MIGRATIONS } from './migrations.js';
import { NETWORK_ENTITIES } from './networks/network-parts.js';
import { AdoptionRow } from './operating-models/storage/adoption.row.js';
import { ModelTimelineRow } from './operating-models/storage/model-timeline.row.js';
import { OperatingModelRow } from './operating-models/storage/operating-model.row.js';
import { OrganisationChangeRow } from './organisations/storage/organisation-change.row.js';
import { OrganisationRow } from './organisations/storage/organisation.row.js';
import { MatterRow, MatterTimelineRow, ParticipationRow, ResponsibilityRow } from './responsibilities/storage/matter.rows.js';
import { ProgrammeMatterRow } from './responsibilities/storage/programme-matter.row.js';
import { PartnersModule } from './partners.module.js';
import { TrainingTimelineRow } from './trainings/storage/training-timeline.row.js';
import { TrainingRow } from './trainings/storage/training.row.js';

/** The shared registry: who there is, who acts for whom, who has agreed with whom. */
export const partners = defineService({
  name: 'partners',
  title: label('Kumppanit', 'Partner', 'Partners'),
  module: PartnersModule,
  entities: [
    OrganisationRow, OrganisationChangeRow, ImportRow, MembershipRow, MembershipChangeRow, InvitationRow, AgreementRow, TimelineRow, ForumRow, MeetingRow, ActionRow, ForumTimelineRow,
    ContactPersonRow, AppointmentRow, AppointmentTimelineRow, MatterRow, ResponsibilityRow, ParticipationRow, MatterTimelineRow, ProgrammeMatterRow, OperatingModelRow, AdoptionRow, ModelTimelineRow, TrainingRow, TrainingTimelineRow, ...NETWORK_ENTITIES, ...GRANT_ENTITIES,
  ],
  migrations: MIGRATIONS,
  problems: PROBLEMS,
  borders: BORDERS,
  memberships: OwnMemberships,
});
