import { FadingWords } from './fading-words.js';
import { FeedbackController } from './http/feedback.controller.js';
import { PublicFeedbackController } from './http/public-feedback.controller.js';
import { FeedbackRow } from './storage/feedback.row.js';
import { FeedbackStore } from './storage/feedback.store.js';

/** What feedback is made of, for the service's module and its definition. */
export const FEEDBACK_CONTROLLERS = [PublicFeedbackController, FeedbackController];
export const FEEDBACK_PROVIDERS = [FeedbackStore, FadingWords];
export const FEEDBACK_ENTITIES = [FeedbackRow];
export { FEEDBACK_MIGRATIONS } from './storage/feedback.migrations.js';
