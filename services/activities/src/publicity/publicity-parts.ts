import { PdfPrinter } from '@pirtti/http-kit';
import { CountingViews } from './counting-views.js';
import { ActivityPublicityController } from './http/activity-publicity.controller.js';
import { PublicationsController } from './http/publications.controller.js';
import { PublicPublicityController } from './http/public-publicity.controller.js';
import { Teller } from './http/teller.js';
import { Happenings } from './storage/happenings.js';
import { PageViews } from './storage/page-views.js';
import { PublicationRow } from './storage/publication.row.js';
import { PublicationStore } from './storage/publication.store.js';

/** What tells people of activities, for the service's module and its definition. */
export const PUBLICITY_CONTROLLERS = [PublicPublicityController, ActivityPublicityController, PublicationsController];
export const PUBLICITY_PROVIDERS = [PublicationStore, PageViews, Happenings, Teller, PdfPrinter, CountingViews];
export const PUBLICITY_ENTITIES = [PublicationRow];
export { PUBLICITY_MIGRATIONS } from './storage/publicity.migrations.js';
