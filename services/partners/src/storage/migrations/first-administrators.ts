import { policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const BY_ME = 'by_organisation_id = (select current_organisation())';
const TO_ADMINISTER = `roles = array['organisation-admin']`;
/** Of organisations whose data the acting one keeps: the same rule as for the organisations themselves. */
const FOR_A_KEPT_ONE = `exists (
  select 1 from organisations o where o.organisation_id = invitations.organisation_id and o.type not in ('municipality', 'wellbeing-region') and (
    o.registered_by = (select current_organisation()) or o.adviser_id = (select current_organisation())
    or (o.type = 'informal-group' and o.parent_id = (select current_organisation()))
    or o.municipality_code = any((select my_registry_area())::text[])))`;
/** Whoever asks whether anybody administers an organisation names it inside the transaction. */
const IS_ASKED_ABOUT = `organisation_id = (select nullif(current_setting('pirtti.administration', true), '')::uuid) and 'organisation-admin' = any(roles)`;

/** The first administrator of an organisation is invited by those who keep its record, from their own organisation. */
export const FIRST_ADMINISTRATOR_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('FirstAdministrators1760000000910', [
    // Who sends it may be of another organisation, and no key points out of one's own.
    'alter table invitations drop constraint invitations_organisation_id_by_membership_id_fkey',
    'alter table invitations add column by_organisation_id uuid check (by_organisation_id <> organisation_id)',
    'create index invitations_by_sender on invitations (by_organisation_id) where by_organisation_id is not null',
    'alter table membership_changes add column by_organisation_id uuid check (by_organisation_id <> organisation_id)',
    ...policy('partners', 'invitations', { name: 'first_insert', to: 'app', for: 'insert', check: `${BY_ME} and status = 'open' and ${TO_ADMINISTER} and ${FOR_A_KEPT_ONE}` }),
    // Who has accepted it is no longer the sender's to see.
    ...policy('partners', 'invitations', { name: 'first_read', to: 'app', for: 'select', using: `${BY_ME} and status <> 'accepted'` }),
    ...policy('partners', 'invitations', { name: 'first_update', to: 'app', for: 'update', using: `${BY_ME} and status = 'open'`, check: `${BY_ME} and status <> 'accepted' and ${TO_ADMINISTER}` }),
    ...policy('partners', 'invitations', { name: 'administration', to: 'app', for: 'select', using: IS_ASKED_ABOUT }),
    ...policy('partners', 'memberships', { name: 'administration', to: 'app', for: 'select', using: IS_ASKED_ABOUT }),
  ]),
];
