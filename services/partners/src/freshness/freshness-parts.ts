import { Asking } from './asking.js';
import { PublicConfirmationController } from './http/public-confirmation.controller.js';
import { PeopleKeeping } from './people-keeping.js';
import { RecordKeeping } from './record-keeping.js';
import { ConfirmationLinks } from './storage/confirmation-links.js';

/** What the module of the service needs of records that grow old. */
export const FRESHNESS_CONTROLLERS = [PublicConfirmationController];
export const FRESHNESS_PROVIDERS = [ConfirmationLinks, Asking, PeopleKeeping, RecordKeeping];
