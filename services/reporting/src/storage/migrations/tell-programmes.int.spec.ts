import { contractOf } from '@pirtti/contracts';
import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { migrate } from '@pirtti/storage-kit';
import { testDatabase } from '@pirtti/testing';
import { expect, it } from 'vitest';
import { announce } from '../../announcements/announce.js';
import { ADOPTED_AT, KANNUS_PROGRAMME } from '../../demo/kannus-programme.js';
import { MIGRATIONS } from '../../migrations.js';

const TELLS = 'TellProgrammes1760000000220';
const organisationId = DEMO_ORGANISATIONS.kannus.id;

it('a programme that was here before anybody was told of it is told once, in the words in which a new one is', async () => {
  const database = await testDatabase('reporting', MIGRATIONS.filter((migration) => new migration().name !== TELLS));
  try {
    const { id, municipalityCode, names, startYear, endYear, caseNumber, measures } = KANNUS_PROGRAMME;
    await database.tenant.run(organisationId, async (tx) => {
      await tx.query('insert into programmes (organisation_id, id, municipality_code, names, start_year, end_year, case_number, decisions) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [organisationId, id, municipalityCode, names, startYear, endYear, caseNumber, '[]']);
      for (const one of [...measures].reverse()) {
        await tx.query(`insert into measures (organisation_id, id, programme_id, number, names, responsible, assessment, assessment_text, assessed_at) values ($1, $2, $3, $4, $5, '{}', 'in-place', '{}', now())`,
          [organisationId, one.id, id, one.number, one.names]);
      }
    });
    expect(await migrate(database.ownerUrl, MIGRATIONS)).toContain(TELLS);
    expect(await migrate(database.ownerUrl, MIGRATIONS)).toEqual([]);
    const waiting = await database.mail.query<{ type: 'reporting.programme-adopted.v1'; data: unknown }[]>('select o.type, o.aggregate_id, o.data from unrouted u join outbox o on o.id = u.outbox_id');
    const [asNew] = announce({ fact: 'programme-adopted', organisationId, programme: KANNUS_PROGRAMME, at: ADOPTED_AT });
    expect(waiting).toEqual([{ type: asNew!.type, aggregate_id: id, data: asNew!.data }]);
    expect(contractOf(waiting[0]!.type)!.data.safeParse(waiting[0]!.data).error).toBeUndefined();
    // The fences stand again: nobody but mail sees whose news it is.
    expect(await database.owner.query('select 1 from unrouted')).toEqual([]);
  } finally {
    await database.drop();
  }
});
