import { defineService } from '@pirtti/http-kit';
import { label } from '@pirtti/kernel';
import { BORDERS } from './borders.js';
import { KnownActivityRow } from './activities/storage/known-activity.row.js';
import { ClientBarrierRow, ClientRow, ScreeningRow } from './clients/storage/client.row.js';
import { ConsentRow } from './consents/storage/consent.row.js';
import { PROBLEMS } from './http/problems.js';
import { MIGRATIONS } from './migrations.js';
import { ReferralsModule } from './referrals.module.js';
import { ReferralRow, TimelineRow } from './referrals/storage/referral.row.js';
import { DisclosureRow } from './window/disclosure.row.js';

/** The wellbeing region's own service: who its clients are never leaves it. */
export const referrals = defineService({
  name: 'referrals',
  title: label('Lähetteet', 'Remisser', 'Referrals'),
  module: ReferralsModule,
  entities: [ClientRow, ClientBarrierRow, ScreeningRow, ConsentRow, KnownActivityRow, ReferralRow, TimelineRow, DisclosureRow],
  migrations: MIGRATIONS,
  problems: PROBLEMS,
  borders: BORDERS,
});
