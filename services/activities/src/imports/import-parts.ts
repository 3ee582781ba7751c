import { ImportRunsController } from './http/import-runs.controller.js';
import { ImportSourcesController } from './http/import-sources.controller.js';
import { BringFeed, FETCH_RULES, OPEN_FETCH_RULES } from './rounds/bring-feed.js';
import { CarryOutRuns } from './rounds/carry-out-runs.js';
import { FetchFeeds } from './rounds/fetch-feeds.js';
import { ImportedItemRow, ImportRunItemRow, ImportRunRow, ImportSourceRow } from './storage/import.rows.js';
import { ImportStore } from './storage/import.store.js';
import { RunStore } from './storage/run.store.js';
import { SourceStore } from './storage/source.store.js';

/** What bringing in is made of, for the service's module and its definition. */
export const IMPORT_CONTROLLERS = [ImportSourcesController, ImportRunsController];
export const IMPORT_PROVIDERS = [SourceStore, ImportStore, RunStore, CarryOutRuns, BringFeed, FetchFeeds, { provide: FETCH_RULES, useValue: OPEN_FETCH_RULES }];
export const IMPORT_ENTITIES = [ImportSourceRow, ImportedItemRow, ImportRunRow, ImportRunItemRow];
export { IMPORT_MIGRATIONS } from '../storage/migrations/imports.js';
