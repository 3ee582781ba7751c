import { type MigrationClass } from '@pirtti/storage-kit';
/** Mail's tables. Numbers between the kit's and the services', so that they come in that order. */
export declare function mailMigrations(service: string): MigrationClass[];
