import { ActionsController } from './http/actions.controller.js';
import { DialogueRenderer } from './http/dialogue-renderer.js';
import { ForumFilesController } from './http/forum-files.controller.js';
import { ForumsController } from './http/forums.controller.js';
import { MeetingActionsController } from './http/meeting-actions.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { NegotiationsController } from './http/negotiations.controller.js';
import { Convening } from './letters/convening.js';
import { Reminding } from './letters/reminding.js';
import { ActionSearch } from './storage/action-search.js';
import { ActionStore } from './storage/action.store.js';
import { ForumReader } from './storage/forum.reader.js';
import { ForumSearch } from './storage/forum-search.js';
import { ForumStore } from './storage/forum.store.js';
import { MeetingStore } from './storage/meeting.store.js';
import { Negotiations } from './storage/negotiations.js';

/** What the dialogue is made of, for the service's module. */
export const FORUM_CONTROLLERS = [ForumFilesController, ForumsController, MeetingsController, MeetingActionsController, ActionsController, NegotiationsController];
export const FORUM_PROVIDERS = [ForumStore, MeetingStore, ActionStore, ForumSearch, ActionSearch, Negotiations, ForumReader, DialogueRenderer, Convening, Reminding];
