import type { createLogger } from '@pirtti/http-kit';

/** Names under which Nest hands out what is not a class. */
export const PORTAL_CONFIG = Symbol('PORTAL_CONFIG');
export const PORTAL_LOGGER = Symbol('PORTAL_LOGGER');

export type Logger = ReturnType<typeof createLogger>;
