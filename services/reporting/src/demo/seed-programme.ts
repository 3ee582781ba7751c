import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import type { TenantTransactions } from '@pirtti/storage-kit';
import { foundProgramme } from '../measures/storage/programme.store.js';
import { KANNUS_PROGRAMME } from './kannus-programme.js';

/** The programme of Kannus is in the demo from the beginning; figures and reports come from mail and from people. */
export const seedProgramme = (tenant: TenantTransactions): Promise<void> =>
  tenant.run(DEMO_ORGANISATIONS.kannus.id, (tx) => foundProgramme(tx, DEMO_ORGANISATIONS.kannus.id, KANNUS_PROGRAMME));
