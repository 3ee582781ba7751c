import { ExportsController } from './http/exports.controller.js';

/** Activities in the shapes of others' registers. They keep nothing of their own. */
export const EXPORT_CONTROLLERS = [ExportsController];
