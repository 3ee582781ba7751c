import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer, startPostgres } from '@pirtti/local';

interface Part {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Docker engine, where one answers, gives the same PostgreSQL as compose does. */
async function postgresFromDocker(): Promise<Part | undefined> {
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return undefined;
  }
  const container = await new GenericContainer('postgres:18')
    .withEnvironment({ POSTGRES_PASSWORD: 'test', POSTGRES_INITDB_ARGS: '--locale=C --locale-provider=icu --icu-locale=fi' })
    .withCommand(['postgres', '-c', 'max_connections=200'])
    .withExposedPorts(5432)
    // The image starts the server twice: the first time only to create the cluster.
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
    .start();
  return {
    url: `postgres://postgres:test@${container.getHost()}:${container.getMappedPort(5432)}/postgres`,
    stop: async () => { await container.stop(); },
  };
}

async function embeddedPostgres(): Promise<Part> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pirtti-test-'));
  const postgres = await startPostgres({ dataDir, throwaway: true });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * The real parts of one run: servers given in the environment are used as they are, then Docker's, then the embedded ones.
 * Tests read PIRTTI_TEST_POSTGRES_URL (a superuser) and PIRTTI_TEST_NATS_SERVER (a program: each test starts its own broker).
 */
export default async function setup(): Promise<() => Promise<void>> {
  const given = process.env.PIRTTI_POSTGRES_URL;
  const [postgres, natsServer] = await Promise.all([
    given ? { url: given, stop: async () => undefined } : postgresFromDocker().then((part) => part ?? embeddedPostgres()),
    findNatsServer(),
  ]);
  process.env.PIRTTI_TEST_POSTGRES_URL = postgres.url;
  process.env.PIRTTI_TEST_NATS_SERVER = natsServer;
  return () => postgres.stop();
}
