import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { impatientSocket } from './impatient-socket.js';

export type EntityClass = EntityTarget<ObjectLiteral> & (new (...args: never[]) => object);

export interface PoolSettings {
  readonly url: string;
  /** Shown in pg_stat_activity, so that a stuck query names its owner. */
  readonly applicationName: string;
  readonly maxConnections: number;
  readonly entities?: readonly EntityClass[];
}

/** A statement slower than this is a fault: better one honest failure than a pool of waiting ones. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** A transaction that asks nothing for so long has lost its process; its locks must go. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 15_000;
/** A row that is locked for so long is held by a process that stands still; whoever waits can come again, which a statement that is simply slow cannot. */
const LOCK_TIMEOUT_MS = 10_000;
/** Every statement has been answered by then, or its connection leads nowhere. */
const SILENT_MS = STATEMENT_TIMEOUT_MS + 3_000;
/** How long a request waits for a free or a new connection before it is told to come back. */
const CONNECT_TIMEOUT_MS = 5_000;

/** A pool with limits on everything that can wait. Not yet connected. */
export function pooledDataSource(settings: PoolSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: [...(settings.entities ?? [])] as never[],
    // Tables come from migrations by the owner role; the runtime roles could not create any.
    synchronize: false,
    installExtensions: false,
    logging: false,
    applicationName: settings.applicationName,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    // A broken idle connection is replaced by the pool; readiness tells when none can be had.
    poolErrorHandler: () => undefined,
    extra: {
      max: settings.maxConnections,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      stream: impatientSocket(SILENT_MS),
    },
  });
}

const RETRY_DELAY_MS = 500;

/** A wrong password or a missing database does not mend itself. */
const willNotMend = (cause: unknown): boolean => /^(28|3D)/.test(String((cause as { code?: unknown }).code));

/** Connects, waiting for a database that is still starting; gives up after the given time, or where waiting cannot help. */
export async function connectWithin(dataSource: DataSource, withinMs: number): Promise<DataSource> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    try {
      return await dataSource.initialize();
    } catch (cause) {
      if (Date.now() >= giveUpAt || willNotMend(cause)) throw new Error('the database cannot be reached, or refuses the role', { cause });
      await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS));
    }
  }
}

/** Whether the database answers now. Never throws: readiness asks it. */
export async function pingDatabase(dataSource: DataSource): Promise<boolean> {
  try {
    await dataSource.query('select 1');
    return true;
  } catch {
    return false;
  }
}
