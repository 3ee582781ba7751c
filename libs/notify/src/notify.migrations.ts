import { forceRowSecurity, OWN_ROWS, policy, rolesOf, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** All that a sender may see of a letter again: not where it goes and not what it says. */
const SEEN = 'organisation_id, id, channel, kind, urgent, language, about_kind, about_id, status, written_at, due_at, attempts, settled_at, reply';

const letters = (service: string): string[] => [
  `create table letters (
     organisation_id uuid not null,
     id uuid not null,
     channel text not null check (channel in ('email', 'sms')),
     kind text not null,
     urgent boolean not null,
     language text not null check (language in ('fi', 'sv', 'en')),
     -- both are erased once the letter has gone or never will
     address text,
     details jsonb,
     about_kind text not null,
     about_id uuid not null,
     status text not null check (status in ('waiting', 'sent', 'refused', 'given-up', 'not-wanted')),
     written_at timestamptz(3) not null,
     -- when it is tried (again); while somebody is trying, when they are thought to have died
     due_at timestamptz(3) not null,
     attempts int not null default 0,
     settled_at timestamptz(3),
     reply text check (reply ~ '^[0-9.]{3,11}$'),
     primary key (organisation_id, id),
     check ((status = 'waiting') = (settled_at is null)),
     check ((status = 'waiting') = (address is not null and details is not null)),
     check (status = 'waiting' or (address is null and details is null))
   )`,
  `create index letters_due on letters (due_at) where status = 'waiting'`,
  'create index letters_about on letters (organisation_id, about_id, written_at)',
  ...forceRowSecurity('letters'),
  // Who writes letters cannot read them back; the sender alone sees addresses.
  ...policy(service, 'letters', { name: 'own_write', to: 'both', for: 'insert', check: OWN_ROWS, grant: 'insert' }),
  ...policy(service, 'letters', { name: 'own_read', to: 'app', for: 'select', using: OWN_ROWS, grant: `select (${SEEN})` }),
  ...policy(service, 'letters', { name: 'sender_read', to: 'mail', for: 'select', using: 'true', grant: 'select' }),
  ...policy(service, 'letters', { name: 'sender_settle', to: 'mail', for: 'update', using: `status = 'waiting'`, check: 'true', grant: 'update (status, due_at, attempts, settled_at, reply, address, details)' }),
];

/** Whose letter it is: ids, which say where a choice of kinds is looked up and stay when the address has been erased. */
const readers = (service: string): string[] => [
  `alter table letters
     add column reader_organisation_id uuid,
     add column reader_membership_id uuid,
     add check (reader_membership_id is null or reader_organisation_id is not null)`,
  'create index letters_of_reader on letters (reader_membership_id, written_at) where reader_membership_id is not null',
  `grant select (reader_organisation_id, reader_membership_id) on letters to ${rolesOf(service).app}`,
];

/** The outbox of letters, for a service that writes to people. */
export const notifyMigrations = (service: string): MigrationClass[] => [sqlMigration('Letters1700000000300', letters(service)), sqlMigration('LetterReaders1700000000301', readers(service))];
