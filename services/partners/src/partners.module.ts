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
import { ImportsController } from './imports/http/imports.controller.js';
import { ImportReader } from './imports/storage/import.reader.js';
import { ImportStore } from './imports/storage/import.store.js';
import { MembershipsController } from './memberships/http/memberships.controller.js';
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
    PublicOrganisationsController, OrganisationFilesController, OrganisationsController, ImportsController, MembershipsController, AgreementFilesController, AgreementsController,
    ...FORUM_CONTROLLERS, ...FRESHNESS_CONTROLLERS,
  ],
  providers: [
    OrganisationStore, OrganisationReader, OrganisationSearch, ImportReader, ImportStore, MembershipStore, AgreementStore, AgreementSearch, AgreementRenderer, ...FORUM_PROVIDERS, ...FRESHNESS_PROVIDERS,
  ],
})
export class PartnersModule {}
