import { kitMigrations, type MigrationClass } from '@pirtti/storage-kit';
import { Sessions1760000000000 } from './sessions/migrations/1760000000000-sessions.js';
import { ActingFor1763700000000 } from './sessions/migrations/1763700000000-acting-for.js';

/** The portal sends and receives no mail and keeps no organisation's data: sessions are all that it remembers. */
export const MIGRATIONS: readonly MigrationClass[] = [...kitMigrations('portal'), Sessions1760000000000, ActingFor1763700000000];
