import { policy, sqlMigration } from '@pirtti/storage-kit';

/** The window closes with the agreement, also where the service forgets to ask: the database looks at its copy of agreements itself. */
export const WindowsNeedAgreementsMigration = sqlMigration('WindowsNeedAgreements1760000000004', [
  'drop policy disclosed on disclosures',
  ...policy('referrals', 'disclosures', {
    name: 'disclosed', to: 'app', for: 'select',
    using: `recipient_organisation_id = (select current_organisation()) and closed_at is null
            and valid_until >= (now() at time zone 'Europe/Helsinki')::date
            and exists (select 1 from known_agreements a
                         where a.parties @> array[disclosures.organisation_id, disclosures.recipient_organisation_id] and 'placement' = any(a.purposes)
                           and a.valid_from <= now() and (a.valid_to is null or a.valid_to > now()) and (a.ended_at is null or a.ended_at > now()))`,
  }),
]);
