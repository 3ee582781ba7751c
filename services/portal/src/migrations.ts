import { Sessions1700000100000 } from './sessions/migrations/1700000100000-sessions.js';

/** The portal sends and receives no mail and keeps no organisation's data: sessions are all that it remembers. */
export const MIGRATIONS = [Sessions1700000100000];
