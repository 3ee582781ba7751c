import { Module } from '@nestjs/common';
import { NotifyModule } from '@pirtti/notify';
import { AgreementFilesController } from './agreements/http/agreement-files.controller.js';
import { AgreementsController } from './agreements/http/agreements.controller.js';
import { AgreementRenderer } from './agreements/http/agreement-renderer.js';
import { AgreementSearch } from './agreements/storage/agreement-search.js';
import { AgreementStore } from './agreements/storage/agreement.store.js';
import { FORUM_CONTROLLERS, FORUM_PROVIDERS } from './forums/forum-parts.js';
import { FRESHNESS_CONTROLLERS, FRESHNESS_PROVIDERS } from './freshness/freshness-parts.js';
import { LETTER_KINDS } from './letters/letter-kinds.js';
import { InvitationsController } from './memberships/http/invitations.controller.js';
import { MembershipFilesController } from './memberships/http/membership-files.controller.js';
import { MembershipsController } from './memberships/http/memberships.controller.js';
import { MyInvitationsController } from './memberships/http/my-invitations.controller.js';
import { MyMembershipsController } from './memberships/http/my-memberships.controller.js';
import { InvitationLetters } from './memberships/letters/invitation-letters.js';
import { InvitationAcceptance } from './memberships/storage/invitation-acceptance.js';
import { InvitationSearch } from './memberships/storage/invitation-search.js';
import { InvitationStore } from './memberships/storage/invitation.store.js';
import { MembershipReader } from './memberships/storage/membership.reader.js';
import { MembershipSearch } from './memberships/storage/membership-search.js';
import { MembershipStore } from './memberships/storage/membership.store.js';
import { OrganisationFilesController } from './organisations/http/organisation-files.controller.js';
import { OrganisationsController } from './organisations/http/organisations.controller.js';
import { PublicOrganisationsController } from './organisations/http/public-organisations.controller.js';
import { OrganisationReader } from './organisations/storage/organisation.reader.js';
import { OrganisationSearch } from './organisations/storage/organisation-search.js';
import { OrganisationStore } from './organisations/storage/organisation.store.js';

@Module({
  imports: [NotifyModule.forService(LETTER_KINDS)],
  controllers: [
    PublicOrganisationsController, OrganisationFilesController, OrganisationsController, MembershipFilesController, MembershipsController, MyMembershipsController,
    InvitationsController, MyInvitationsController, AgreementFilesController, AgreementsController, ...FORUM_CONTROLLERS, ...FRESHNESS_CONTROLLERS,
  ],
  providers: [
    OrganisationStore, OrganisationReader, OrganisationSearch, MembershipStore, MembershipReader, MembershipSearch, InvitationStore, InvitationSearch, InvitationAcceptance, InvitationLetters,
    AgreementStore, AgreementSearch, AgreementRenderer, ...FORUM_PROVIDERS, ...FRESHNESS_PROVIDERS,
  ],
})
export class PartnersModule {}
