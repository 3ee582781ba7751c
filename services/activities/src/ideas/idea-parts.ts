import { IdeaRenderer } from './http/idea-renderer.js';
import { IdeasController } from './http/ideas.controller.js';
import { IntakeLimit } from './http/intake-limit.js';
import { PublicIdeasController } from './http/public-ideas.controller.js';
import { IdeaSearch } from './storage/idea-search.js';
import { IdeaSupportRow } from './storage/idea-support.row.js';
import { IdeaTimelineRow } from './storage/idea-timeline.row.js';
import { IdeaRow } from './storage/idea.row.js';
import { IdeaStore } from './storage/idea.store.js';

/** What residents' wishes are made of, for the service's module and its definition. */
export const IDEA_CONTROLLERS = [PublicIdeasController, IdeasController];
export const IDEA_PROVIDERS = [IdeaStore, IdeaSearch, IdeaRenderer, IntakeLimit];
export const IDEA_ENTITIES = [IdeaRow, IdeaTimelineRow, IdeaSupportRow];
export { IDEA_MIGRATIONS } from '../storage/migrations/ideas.js';
