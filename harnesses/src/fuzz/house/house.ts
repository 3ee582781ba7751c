import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { activities } from '@pirtti/activities';
import { parseDeployments } from '@pirtti/contracts';
import { DEMO_PEOPLE, mondayBefore } from '@pirtti/demo';
import { partners } from '@pirtti/partners';
import { referrals } from '@pirtti/referrals';
import { reporting } from '@pirtti/reporting';
import { eventually, TEST_AUDIENCE, testBroker, testDatabase, testIdentity, type TestDatabase } from '@pirtti/testing';
import { withRealParts } from '../../real-parts.js';
import { startServiceProcess, type ServiceProcess } from './service-process.js';

const DEPLOYMENTS_FILE = fileURLToPath(new URL('../../../../infra/deployments.json', import.meta.url));
const HOURS = 3_600;

/** Whose mail a service must have had before it can be asked anything. */
const DEFINITIONS = { partners, activities, referrals, reporting };
export type ServiceName = keyof typeof DEFINITIONS;
export const SERVICES = Object.keys(DEFINITIONS) as ServiceName[];
const NEEDS: Readonly<Record<ServiceName, readonly ServiceName[]>> = {
  partners: ['partners'], activities: ['partners', 'activities'], referrals: ['partners', 'activities', 'referrals'], reporting: ['partners', 'activities', 'referrals', 'reporting'],
};

/** Somebody of the demo, with a token that lasts as long as a run. */
export interface Person {
  readonly name: string;
  readonly organisationId: string;
  readonly token: string;
}

/** Real services on real Postgres and a real broker, with the demo in them. */
export interface House {
  readonly services: ReadonlyMap<ServiceName, ServiceProcess>;
  readonly databases: ReadonlyMap<ServiceName, TestDatabase>;
  readonly people: readonly Person[];
}

/** Starts what the named services need, does the work, and leaves nothing behind. */
export const withHouse = <T>(names: readonly ServiceName[], work: (house: House) => Promise<T>): Promise<T> => withRealParts(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pirtti-fuzz-'));
  const ends: (() => Promise<unknown>)[] = [];
  try {
    const deployments = parseDeployments(JSON.parse(readFileSync(DEPLOYMENTS_FILE, 'utf8')));
    const needed = SERVICES.filter((service) => names.some((name) => NEEDS[name].includes(service)));
    const [broker, identity] = await Promise.all([testBroker(deployments), testIdentity()]);
    ends.push(() => broker.stop(), () => identity.stop());
    const databases = new Map(await Promise.all(needed.map(async (name) => {
      const { migrations, entities } = DEFINITIONS[name];
      const database = await testDatabase(name, migrations, entities);
      ends.unshift(() => database.drop());
      return [name, database] as const;
    })));
    const services = new Map(await Promise.all(needed.map(async (name) => {
      const database = databases.get(name)!;
      const process = await startServiceProcess(name, join(folder, `${name}.log`), {
        PIRTTI_DATABASE_URL: database.appUrl, PIRTTI_MAIL_DATABASE_URL: database.mailUrl, PIRTTI_BROKER_URL: broker.url, PIRTTI_BROKER_SEED: broker.seeds[name]!,
        PIRTTI_DEPLOYMENT: name, PIRTTI_DEPLOYMENTS_FILE: DEPLOYMENTS_FILE, PIRTTI_ISSUER: identity.issuer, PIRTTI_AUDIENCE: TEST_AUDIENCE,
        PIRTTI_DEMO_MONDAY: mondayBefore(new Date()).toISOString().slice(0, 10),
      });
      ends.unshift(() => process.child.stop());
      return [name, process] as const;
    })));
    const people = await Promise.all(Object.values(DEMO_PEOPLE).map(async ({ username, subject, organisation }) => ({
      name: username, organisationId: organisation.id, token: await identity.token(subject, { exp: Math.floor(Date.now() / 1000) + 12 * HOURS }),
    })));
    await Promise.all([...databases].filter(([name]) => name !== 'partners').map(([, database]) => untilPeopleAreKnown(database)));
    return await work({ services, databases, people });
  } finally {
    for (const end of ends) await end();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Who may act for whom comes by mail, within a second or two. */
const untilPeopleAreKnown = (database: TestDatabase): Promise<void> => eventually(async () => {
  const [row] = await database.mail.query<{ count: string }[]>('select count(*) from known_memberships');
  if (Number(row?.count) < Object.keys(DEMO_PEOPLE).length) throw new Error(`${database.name} does not know the people yet`);
}, { withinMs: 60_000 });
