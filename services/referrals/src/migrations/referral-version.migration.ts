import { sqlMigration } from '@pirtti/storage-kit';

/** `version`, the timeline's last position, tells whether somebody was between the reading and the writing of a referral. */
export const ReferralVersionMigration = sqlMigration('ReferralDoor1760000000003', [
  'alter table referrals add column version integer not null default 0',
  // Not even the owner sees rows under forced row security; it is forced again before anybody else can look.
  'alter table referrals no force row level security',
  'alter table referral_timeline no force row level security',
  'update referrals r set version = (select count(*) from referral_timeline t where t.organisation_id = r.organisation_id and t.referral_id = r.id)',
  'alter table referrals force row level security',
  'alter table referral_timeline force row level security',
]);
