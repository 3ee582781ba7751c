import { accessMigrations, activateAgreement, Agreements, endAgreement, endMembership, grantMembership, KnownMemberships, Organisations, rememberOrganisation } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { kitMigrations, OneTrip } from '@pirtti/storage-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../test-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('mirrorproof', [...kitMigrations('mirrorproof'), ...accessMigrations('mirrorproof')]);
});
afterAll(() => database?.drop());

const validFrom = '2026-01-01T00:00:00Z';
const validTo = '2026-12-31T22:00:00Z';
const endedAt = '2026-11-16T08:00:00Z';
const rows = (table: string) => database.mail.query(`select * from ${table} order by 1`);
const granted = () => ({ membershipId: newId(), issuer: 'https://id.example', subject: newId(), organisationId: newId(), roles: ['link-person' as const], validFrom, validTo: null });
const activated = () => ({ agreementId: newId(), parties: [newId(), newId()], purposes: ['placement' as const], fields: ['name' as const], validFrom, validTo });

test('hearing it twice changes nothing the second time', async () => {
  const tx = database.mail.manager;
  const [membership, agreement] = [granted(), activated()];
  const organisation = { organisationId: newId(), type: 'parish' as const, names: { fi: 'Seurakunta' }, municipalityCode: '217' as const, serviceArea: ['217' as const], bilingual: false };
  const hear = async () => {
    await grantMembership(tx, membership);
    await endMembership(tx, { ...membership, endedAt });
    await activateAgreement(tx, agreement);
    await endAgreement(tx, { ...agreement, endedAt });
    await rememberOrganisation(tx, organisation);
    return Promise.all(['known_memberships', 'known_agreements', 'known_organisations'].map(rows));
  };
  expect(await hear()).toEqual(await hear());
});

test('an organisation is known as the registry last told of it', async () => {
  const organisation = { organisationId: newId(), type: 'association' as const, names: { fi: 'Vanha nimi ry' }, municipalityCode: '217' as const, serviceArea: ['217' as const], bilingual: false };
  await rememberOrganisation(database.mail.manager, organisation);
  await rememberOrganisation(database.mail.manager, { ...organisation, names: { fi: 'Uusi nimi ry' }, serviceArea: ['217', '849'], endedOn: null, successorId: null });
  const known = await database.tenant.run(newId(), (tx) => new Organisations().find(tx, organisation.organisationId));
  expect(known).toMatchObject({ names: { fi: 'Uusi nimi ry' }, serviceArea: ['217', '849'] });
});

describe('an end that was heard first is not undone by a late beginning', () => {
  test('of a membership', async () => {
    const membership = granted();
    await endMembership(database.mail.manager, { ...membership, endedAt });
    await grantMembership(database.mail.manager, membership);
    expect(await new KnownMemberships(new OneTrip(database.app)).membershipsOf(membership.issuer, membership.subject, new Date())).toEqual([]);
  });

  test('of an agreement', async () => {
    const agreement = activated();
    const [one, other] = agreement.parties as [string, string];
    await endAgreement(database.mail.manager, { ...agreement, endedAt });
    await activateAgreement(database.mail.manager, agreement);
    const active = (at: string) => database.tenant.run(one, (tx) => new Agreements().active(tx, other, one, 'placement', new Date(at)));
    expect(await active('2026-11-20T00:00:00Z')).toBeUndefined();
    // What was done under it while it held can still be explained.
    expect(await active('2026-11-01T00:00:00Z')).toMatchObject({ id: agreement.agreementId });
  });
});

test.each([
  ['before its time', '2025-12-31T23:59:59Z', 'placement', undefined], ['at its first instant', validFrom, 'placement', 'found'],
  ['a second before its end', '2026-12-31T21:59:59Z', 'placement', 'found'], ['at its end', validTo, 'placement', undefined], ['a second after its end', '2026-12-31T22:00:01Z', 'placement', undefined],
  ['for another purpose', '2026-11-16T00:00:00Z', 'referral', undefined],
])('an agreement %s', async (_, at, purpose, expected) => {
  const agreement = activated();
  await activateAgreement(database.mail.manager, agreement);
  const [one, other] = agreement.parties as [string, string];
  const active = await database.tenant.run(one, (tx) => new Agreements().active(tx, one, other, purpose as 'placement', new Date(at)));
  expect(active && 'found').toBe(expected);
});

describe('where none is in force, the agreement that ended last is known', () => {
  const june = '2026-06-01T00:00:00Z';
  const ended = async (parties: string[]) => database.tenant.run(parties[0]!, (tx) => new Agreements().lastEnded(tx, parties[0]!, parties[1]!, 'placement', new Date(june)));
  const between = async (parties: string[], part: object) => {
    const agreement = { ...activated(), parties, ...part };
    await activateAgreement(database.mail.manager, agreement);
    return agreement.agreementId;
  };

  test('by its last day, or by an earlier end', async () => {
    const parties = [newId(), newId()];
    await between(parties, { validTo: '2026-02-01T00:00:00Z' });
    const id = await between(parties, { validTo: '2026-04-01T00:00:00Z' });
    expect(await ended(parties)).toEqual({ id, endedAt: new Date('2026-04-01T00:00:00Z') });
    const cut = await between(parties, { validTo: null });
    await endAgreement(database.mail.manager, { agreementId: cut, parties, endedAt: '2026-05-02T11:00:00Z' });
    expect(await ended(parties)).toEqual({ id: cut, endedAt: new Date('2026-05-02T11:00:00Z') });
  });

  test('and none that still holds, that never began, that was for something else, or between others', async () => {
    const parties = [newId(), newId()];
    await between(parties, {});
    await between(parties, { purposes: ['referral'], validTo: '2026-04-01T00:00:00Z' });
    await between([parties[0]!, newId()], { validTo: '2026-04-01T00:00:00Z' });
    const withdrawn = await between(parties, { validFrom: '2026-05-01T00:00:00Z' });
    await endAgreement(database.mail.manager, { agreementId: withdrawn, parties, endedAt: '2026-04-01T00:00:00Z' });
    expect(await ended(parties)).toBeUndefined();
  });
});
