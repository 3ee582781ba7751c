import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { Outbox } from '@pirtti/mail';
import { TenantTransactions } from '@pirtti/storage-kit';
import { foundProgramme } from '../measures/storage/programme.store.js';
import { ADOPTED_AT, KANNUS_PROGRAMME } from './kannus-programme.js';

/** The programme of Kannus is in the demo from the beginning; figures and reports come from mail and from people. */
export const seedProgramme = (app: INestApplicationContext): Promise<void> => {
  const { id: organisationId } = DEMO_ORGANISATIONS.kannus;
  return app.get(TenantTransactions).run(organisationId, (tx) =>
    foundProgramme(tx, app.get(Outbox), { fact: 'programme-adopted', organisationId, programme: KANNUS_PROGRAMME, at: ADOPTED_AT }));
};
