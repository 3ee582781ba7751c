import { Module } from '@nestjs/common';
import { NotifyModule } from '@pirtti/notify';
import { AgreementFilesController } from './agreements/http/agreement-files.controller.js';
import { AgreementsController } from './agreements/http/agreements.controller.js';
import { AgreementRenderer } from './agreements/http/agreement-renderer.js';
import { FollowingTheCalendar } from './agreements/following-the-calendar.js';
import { Signing } from './agreements/letters/signing.js';
import { AgreementSearch } from './agreements/storage/agreement-search.js';
import { AgreementStore } from './agreements/storage/agreement.store.js';
import { FORUM_CONTROLLERS, FORUM_PROVIDERS } from './forums/forum-parts.js';
import { FRESHNESS_CONTROLLERS, FRESHNESS_PROVIDERS } from './freshness/freshness-parts.js';
import { Appointing } from './appointments/http/appointing.js';
import { AppointmentFilesController } from './appointments/http/appointment-files.controller.js';
import { AppointmentRenderer } from './appointments/http/appointment-renderer.js';
import { AppointmentsController } from './appointments/http/appointments.controller.js';
import { CoverageReader } from './appointments/http/coverage-reader.js';
import { CoverageController } from './appointments/http/coverage.controller.js';
import { AppointmentSearch } from './appointments/storage/appointment-search.js';
import { AppointmentStore } from './appointments/storage/appointment.store.js';
import { ContactPersonsController } from './contact-persons/http/contact-persons.controller.js';
import { ContactPersonStore } from './contact-persons/storage/contact-person.store.js';
import { GRANT_CONTROLLERS, GRANT_PROVIDERS } from './grants/grants.parts.js';
import { MyLettersController } from './letters/http/my-letters.controller.js';
import { LETTER_KINDS } from './letters/letter-kinds.js';
import { LETTER_CHOICES, OwnLetters } from './letters/storage/letter-choices.js';
import { FirstAdministratorsController } from './memberships/http/first-administrators.controller.js';
import { InvitationsController } from './memberships/http/invitations.controller.js';
import { MembershipFilesController } from './memberships/http/membership-files.controller.js';
import { ImportsController } from './imports/http/imports.controller.js';
import { ContactImportReader } from './imports/storage/contact-import.reader.js';
import { ContactImportStore } from './imports/storage/contact-import.store.js';
import { ImportReader } from './imports/storage/import.reader.js';
import { ImportStore } from './imports/storage/import.store.js';
import { MembershipsController } from './memberships/http/memberships.controller.js';
import { MyInvitationsController } from './memberships/http/my-invitations.controller.js';
import { MyMembershipsController } from './memberships/http/my-memberships.controller.js';
import { InvitationLetters } from './memberships/letters/invitation-letters.js';
import { FirstAdministrators } from './memberships/storage/first-administrators.js';
import { InvitationAcceptance } from './memberships/storage/invitation-acceptance.js';
import { InvitationSearch } from './memberships/storage/invitation-search.js';
import { InvitationStore } from './memberships/storage/invitation.store.js';
import { MembershipReader } from './memberships/storage/membership.reader.js';
import { MembershipSearch } from './memberships/storage/membership-search.js';
import { MembershipStore } from './memberships/storage/membership.store.js';
import { HandingOver } from './contact-persons/http/handing-over.js';
import { MembershipPersonsController } from './contact-persons/http/membership-persons.controller.js';
import { Leaving } from './contact-persons/leaving.js';
import { MODEL_CONTROLLERS, MODEL_PROVIDERS } from './operating-models/model-parts.js';
import { NETWORK_CONTROLLERS, NETWORK_PROVIDERS } from './networks/network-parts.js';
import { OrganisationFilesController } from './organisations/http/organisation-files.controller.js';
import { OrganisationsController } from './organisations/http/organisations.controller.js';
import { PublicOrganisationsController } from './organisations/http/public-organisations.controller.js';
import { OrganisationReader } from './organisations/storage/organisation.reader.js';
import { OrganisationSearch } from './organisations/storage/organisation-search.js';
import { OrganisationStore } from './organisations/storage/organisation.store.js';
import { DueReminding } from './reminders/due-reminding.js';
import { AnswerForProgrammeWhenAdopted } from './responsibilities/reactions/answer-for-programme-when-adopted.js';
import { ParticipationsController } from './responsibilities/http/participations.controller.js';
import { ResponsibilitiesController } from './responsibilities/http/responsibilities.controller.js';
import { ResponsibilityFilesController } from './responsibilities/http/responsibility-files.controller.js';
import { ResponsibilityRenderer } from './responsibilities/http/responsibility-renderer.js';
import { MatterSearch } from './responsibilities/storage/matter-search.js';
import { MatterStore } from './responsibilities/storage/matter.store.js';
import { UnseenMatters } from './responsibilities/storage/unseen-matters.js';
import { ProgrammeMatterStore } from './responsibilities/storage/programme-matter.store.js';
import { TRAINING_CONTROLLERS, TRAINING_PROVIDERS } from './trainings/training-parts.js';

@Module({
  imports: [NotifyModule.forService(LETTER_KINDS, LETTER_CHOICES)],
  controllers: [
    PublicOrganisationsController, OrganisationFilesController, OrganisationsController, ImportsController, MembershipFilesController, MembershipsController, MyMembershipsController,
    InvitationsController, FirstAdministratorsController, MyInvitationsController, MyLettersController, AgreementFilesController, AgreementsController,
    AppointmentFilesController, CoverageController, AppointmentsController, ContactPersonsController, MembershipPersonsController, ResponsibilityFilesController, ResponsibilitiesController, ParticipationsController, AnswerForProgrammeWhenAdopted,
    ...FORUM_CONTROLLERS, ...FRESHNESS_CONTROLLERS, ...MODEL_CONTROLLERS, ...TRAINING_CONTROLLERS, ...NETWORK_CONTROLLERS, ...GRANT_CONTROLLERS,
  ],
  providers: [
    OrganisationStore, OrganisationReader, OrganisationSearch, ContactImportReader, ContactImportStore, ImportReader, ImportStore, MembershipStore, MembershipReader, MembershipSearch, InvitationStore, InvitationSearch, InvitationAcceptance, FirstAdministrators, InvitationLetters, OwnLetters,
    AgreementStore, AgreementSearch, AgreementRenderer, Signing, FollowingTheCalendar, DueReminding, ContactPersonStore, AppointmentStore, AppointmentSearch, Appointing, AppointmentRenderer, CoverageReader,
    MatterStore, MatterSearch, ProgrammeMatterStore, ResponsibilityRenderer, UnseenMatters, HandingOver, Leaving, ...FORUM_PROVIDERS, ...FRESHNESS_PROVIDERS, ...MODEL_PROVIDERS, ...TRAINING_PROVIDERS, ...NETWORK_PROVIDERS, ...GRANT_PROVIDERS,
  ],
})
export class PartnersModule {}
