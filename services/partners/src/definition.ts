import { label } from '@pirtti/kernel';
import { defineService } from '@pirtti/http-kit';
import { BORDERS } from './borders.js';
import { AgreementRow } from './agreements/storage/agreement.row.js';
import { TimelineRow } from './agreements/storage/timeline.row.js';
import { ActionRow } from './forums/storage/action.row.js';
import { ForumRow } from './forums/storage/forum.row.js';
import { ForumTimelineRow } from './forums/storage/forum-timeline.row.js';
import { MeetingRow } from './forums/storage/meeting.row.js';
import { PROBLEMS } from './http/problems.js';
import { OwnMemberships } from './memberships/storage/own-memberships.js';
import { InvitationRow } from './memberships/storage/invitation.row.js';
import { MembershipChangeRow } from './memberships/storage/membership-change.row.js';
import { MembershipRow } from './memberships/storage/membership.row.js';
import { MIGRATIONS } from './migrations.js';
import { OrganisationChangeRow } from './organisations/storage/organisation-change.row.js';
import { OrganisationRow } from './organisations/storage/organisation.row.js';
import { PartnersModule } from './partners.module.js';

/** The shared registry: who there is, who acts for whom, who has agreed with whom. */
export const partners = defineService({
  name: 'partners',
  title: label('Kumppanit', 'Partner', 'Partners'),
  module: PartnersModule,
  entities: [OrganisationRow, OrganisationChangeRow, MembershipRow, MembershipChangeRow, InvitationRow, AgreementRow, TimelineRow, ForumRow, MeetingRow, ActionRow, ForumTimelineRow],
  migrations: MIGRATIONS,
  problems: PROBLEMS,
  borders: BORDERS,
  memberships: OwnMemberships,
});
