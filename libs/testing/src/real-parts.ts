const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this test needs real parts (vitest run --project real-parts)`);
  return value;
};

/** A superuser's URL of the run's PostgreSQL. */
export const testPostgresUrl = (): string => needed('PIRTTI_TEST_POSTGRES_URL');

/** The program nats-server of the run. */
export const testNatsServer = (): string => needed('PIRTTI_TEST_NATS_SERVER');
