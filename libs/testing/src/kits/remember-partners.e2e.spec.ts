import { Module } from '@nestjs/common';
import type { Deployment } from '@pirtti/contracts';
import { accessMigrations, Agreements, defineService, KnownMemberships, Organisations } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { mailMigrations, news, Outbox, type News } from '@pirtti/mail';
import { kitMigrations } from '@pirtti/storage-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../eventually.js';
import { testBroker, type TestBroker } from '../test-broker.js';
import { testService, type TestService } from '../test-service.js';
import { notes } from './notes.fixture.js';

@Module({})
class PartnersModule {}

/** Only the sending half of partners: what it owns itself is not needed here. */
const partners = defineService({
  name: 'partners', title: notes.title, module: PartnersModule, entities: [], problems: {}, memberships: KnownMemberships,
  migrations: [...kitMigrations('partners'), ...mailMigrations('partners'), ...accessMigrations('partners', { mirrors: false })],
});

const deployments: Deployment[] = [
  { name: 'partners', service: 'partners', operator: 'Kannus', serves: '*' }, { name: 'referrals', service: 'referrals', operator: 'Soite', serves: '*' },
];
const registry = newId();
let broker: TestBroker;
let sender: TestService;
let receiver: TestService;

beforeAll(async () => {
  broker = await testBroker(deployments);
  [sender, receiver] = await Promise.all([testService(partners, { broker, deployments }), testService(notes, { broker, deployments })]);
});
afterAll(async () => {
  await Promise.all([sender?.stop(), receiver?.stop()]);
  await broker?.stop();
});

const announce = (...items: News[]) => sender.database.tenant.run(registry, (tx) => sender.service.app.get(Outbox).append(tx, registry, items));
const now = new Date();
const validFrom = '2026-01-01T00:00:00Z';

test('a membership lets its person in, and its end shuts them out', async () => {
  const [membershipId, organisationId, subject] = [newId(), newId(), newId()];
  const token = await receiver.identity.token(subject);
  const status = async () => (await receiver.request('/notes', { as: { token } })).status;
  expect(await status()).toBe(403);
  await announce(news('partners.membership-granted.v1', membershipId, now, {
    membershipId, issuer: receiver.identity.issuer, subject, organisationId, roles: ['service-counsellor'], validFrom, validTo: null,
  }));
  await eventually(async () => expect(await status()).toBe(200));
  await announce(news('partners.membership-ended.v1', membershipId, now, { membershipId, organisationId, endedAt: now.toISOString() }));
  await eventually(async () => expect(await status()).toBe(403));
});

test('changed roles and days hold here too, and a change that comes after the end gives nothing back', async () => {
  const [membershipId, organisationId, subject] = [newId(), newId(), newId()];
  const token = await receiver.identity.token(subject);
  const answers = async () => [(await receiver.request('/notes', { as: { token } })).status, (await receiver.request('/notes', { as: { token }, body: { text: 'a' } })).status];
  const right = { membershipId, issuer: receiver.identity.issuer, subject, organisationId, roles: ['service-counsellor' as const], validFrom, validTo: null };
  const changed = (different: object) => announce(news('partners.membership-changed.v1', membershipId, new Date(), { ...right, ...different }));
  await announce(news('partners.membership-granted.v1', membershipId, now, right));
  await eventually(async () => expect(await answers()).toEqual([200, 201]));
  await changed({ roles: ['link-person'] });
  await eventually(async () => expect(await answers()).toEqual([200, 403]));
  await changed({ validTo: new Date(Date.now() - 1_000).toISOString() });
  await eventually(async () => expect((await answers())[0]).toBe(403));
  await changed({});
  await eventually(async () => expect(await answers()).toEqual([200, 201]));
  await announce(news('partners.membership-ended.v1', membershipId, now, { membershipId, organisationId, endedAt: now.toISOString() }), news('partners.membership-changed.v1', membershipId, now, right));
  await eventually(async () => {
    const [row] = await receiver.database.mail.query<{ ended_at: Date | null }[]>('select ended_at from known_memberships where membership_id = $1', [membershipId]);
    expect(row?.ended_at).not.toBeNull();
  });
  expect(await answers()).toEqual([403, 403]);
});

test('organisations and agreements are known, until the agreement ends', async () => {
  const [soite, association, agreementId] = [newId(), newId(), newId()];
  const agreement = () => receiver.database.tenant.run(soite, (tx) => receiver.service.app.get(Agreements).active(tx, association, soite, 'placement', new Date()));
  await announce(
    news('partners.organisation-registered.v1', association, now, { organisationId: association, type: 'association', names: { fi: 'Kerho ry' }, municipalityCode: '217', serviceArea: ['217'], bilingual: false, businessId: '9999900-1' }),
    news('partners.agreement-activated.v1', agreementId, now, { agreementId, parties: [soite, association], purposes: ['placement'], fields: ['name'], validFrom, validTo: null }),
  );
  await eventually(async () => expect(await agreement()).toMatchObject({ id: agreementId, fields: ['name'] }));
  expect(await receiver.database.tenant.run(soite, (tx) => receiver.service.app.get(Organisations).find(tx, association))).toEqual({
    id: association, type: 'association', names: { fi: 'Kerho ry' }, municipalityCode: '217', serviceArea: ['217'], bilingual: false, businessId: '9999900-1',
  });
  await announce(news('partners.agreement-ended.v1', agreementId, now, { agreementId, parties: [soite, association], endedAt: now.toISOString() }));
  await eventually(async () => expect(await agreement()).toBeUndefined());
});

test('with a broker the service is ready', async () => {
  await eventually(async () => expect(await receiver.request('/health/ready')).toMatchObject({ status: 200, body: { status: 'ok', broker: 'ok' } }));
});
