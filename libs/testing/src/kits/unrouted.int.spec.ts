import { mailMigrations } from '@pirtti/mail';
import { kitMigrations, migrate } from '@pirtti/storage-kit';
import { newId } from '@pirtti/kernel';
import { expect, it } from 'vitest';
import { testDatabase } from '../test-database.js';

it('news that waited for the relay when the house was updated still waits after it', async () => {
  const all = [...kitMigrations('partners'), ...mailMigrations('partners')];
  const database = await testDatabase('partners', all.filter((migration) => !new migration().name!.startsWith('Unrouted')));
  try {
    const organisationId = newId();
    const told = { place: 0, event_id: newId(), organisation_id: organisationId, aggregate_id: newId(), type: 'partners.agreement-ended.v1', data: {}, occurred_at: new Date() };
    const tell = (news: object) => database.tenant.run(organisationId, (tx) => tx.query('select append_news($1::jsonb)', [JSON.stringify([news])]));
    await tell(told);
    expect(await migrate(database.ownerUrl, all)).toEqual(['Unrouted1700000000102']);
    await tell({ ...told, event_id: newId() });
    const waiting = await database.mail.query('select o.aggregate_version from unrouted u join outbox o on o.id = u.outbox_id order by u.outbox_id');
    expect(waiting).toEqual([{ aggregate_version: 1 }, { aggregate_version: 2 }]);
  } finally {
    await database.drop();
  }
});
