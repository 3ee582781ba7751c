import { newId } from '@pirtti/kernel';
import { lintSchema } from '@pirtti/storage-kit';
import { testDatabase, type TestDatabase } from '@pirtti/testing';
import type { EntityManager } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partners } from '../definition.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(partners.name, partners.migrations, partners.entities); });
afterAll(() => database.drop());

it('every table is fenced', async () => {
  expect(await lintSchema(database.owner)).toEqual([]);
});

it('a timeline is written in one’s own name, and never rewritten', async () => {
  const [mine, other] = [newId(), newId()];
  const write = (tx: EntityManager, by: string) => tx.query(
    "insert into organisation_changes (organisation_id, version, at, by_organisation_id, on_behalf, changes) values ($1, 1, now(), $2, false, '[]')", [mine, by]);
  await database.tenant.run(mine, async (tx) => {
    await tx.query("insert into organisations (organisation_id, type, names, service_area, bilingual) values ($1, 'association', '{}', '{}', false)", [mine]);
    await write(tx, mine);
  });
  await expect(database.tenant.run(other, (tx) => write(tx, mine))).rejects.toMatchObject({ code: '42501' });
  await expect(database.tenant.run(mine, (tx) => tx.query("update organisation_changes set reason = 'x'"))).rejects.toMatchObject({ code: '42501' });
  await expect(database.tenant.run(mine, (tx) => tx.query('delete from organisation_changes'))).rejects.toMatchObject({ code: '42501' });
});

it('an organisation is written by itself, and by those whom the registry lets keep it', async () => {
  const [town, region, association, adviser, stranger] = [newId(), newId(), newId(), newId(), newId()];
  const enter = (id: string, type: string, home: string | null, area: string, keptBy: string | null = null) => database.tenant.run(id, (tx) => tx.query(
    "insert into organisations (organisation_id, type, names, municipality_code, service_area, bilingual, adviser_id) values ($1, $2, '{}', $3, $4, false, $5)", [id, type, home, area, keptBy]));
  await enter(town, 'municipality', '217', '{217}');
  await enter(region, 'wellbeing-region', null, '{217,272}');
  await enter(stranger, 'association', '217', '{217,272}');
  await enter(association, 'association', '217', '{217}', adviser);
  const writes = async (who: string, whose: string): Promise<number> => (await database.tenant.run(who, (tx) => tx.query<[unknown, number]>('update organisations set version = version + 1 where organisation_id = $1', [whose])))[1];
  expect(await Promise.all([association, adviser, town, region, stranger].map((who) => writes(who, association)))).toEqual([1, 1, 1, 1, 0]);
  expect(await writes(region, town)).toBe(0);
  expect(await database.tenant.asPublic(async (tx) => (await tx.query<[unknown, number]>('update organisations set version = version + 1 where organisation_id = $1', [association]))[1])).toBe(0);
});

it('a row is seen by its own organisation, and by nobody who does not say for whom they act', async () => {
  const organisationId = newId();
  await database.tenant.run(organisationId, async (tx) => {
    await tx.query("insert into organisations (organisation_id, type, names, service_area, bilingual) values ($1, 'association', '{}', '{}', false)", [organisationId]);
    await tx.query("insert into memberships (organisation_id, id, issuer, subject, roles, valid_from) values ($1, $2, 'i', 's', '{link-person}', now())", [organisationId, newId()]);
  });
  const seen = (tx: EntityManager) => tx.query('select 1 from memberships');
  expect(await database.tenant.run(organisationId, seen)).toHaveLength(1);
  expect(await database.tenant.run(newId(), seen)).toHaveLength(0);
  expect(await database.tenant.asPublic(seen)).toHaveLength(0);
  await expect(database.app.transaction(seen)).rejects.toMatchObject({ code: 'PT001' });
});
