/** Names under which Nest hands out what is not a class. */
export const PORTAL_CONFIG = Symbol('PORTAL_CONFIG');
export const PORTAL_DATABASE = Symbol('PORTAL_DATABASE');
