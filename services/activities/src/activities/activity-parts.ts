import { ActivitiesController } from './http/activities.controller.js';
import { ActivityRenderer } from './http/activity-renderer.js';
import { ActivityStatusController } from './http/activity-status.controller.js';
import { FitSearchesController } from './http/fit-searches.controller.js';
import { OccurrenceChangesController } from './http/occurrence-changes.controller.js';
import { OwnActivity } from './http/own-activity.js';
import { PublicActivitiesController } from './http/public-activities.controller.js';
import { KeepingTheHorizon } from './keeping-the-horizon.js';
import { ActivitySearch } from './storage/activity-search.js';
import { ActivityReader } from './storage/activity.reader.js';
import { ActivityRow } from './storage/activity.row.js';
import { ActivityStore } from './storage/activity.store.js';
import { OccurrenceRow } from './storage/occurrence.row.js';
import { OccurrenceRows } from './storage/occurrence-rows.js';

export const ACTIVITY_CONTROLLERS = [PublicActivitiesController, ActivitiesController, ActivityStatusController, OccurrenceChangesController, FitSearchesController];
export const ACTIVITY_PROVIDERS = [OccurrenceRows, KeepingTheHorizon, ActivityStore, ActivityReader, ActivitySearch, ActivityRenderer, OwnActivity];
export const ACTIVITY_ENTITIES = [ActivityRow, OccurrenceRow];
