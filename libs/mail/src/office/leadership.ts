import { impatientSocket } from '@pirtti/storage-kit';
import { Client } from 'pg';

/** One process at a time carries a deployment's mail. Any fixed number: each deployment has its own database. */
export const LEADER_LOCK = 721_003;
/** The channel on which writers say, after their commit, that the outbox has something new. */
export const OUTBOX_BELL = 'pirtti_outbox';
const TRY_EVERY_MS = 1_000;
const CONNECT_TIMEOUT_MS = 5_000;
const SIGN_OF_LIFE_EVERY_MS = 2_000;
/** A leader that gives no sign of life for so long stands still or is cut off: the database ends its session, and the lock is free for another. */
const GONE_AFTER_MS = 8_000;
/** A leader that hears nothing for so long gives up by itself, before another can have taken over. */
const SILENT_MS = 5_000;

export interface Leadership {
  /** Lays the lock down. */
  release(): Promise<void>;
}

export interface LeadershipParts {
  readonly mailUrl: string;
  readonly deployment: string;
  readonly onBell: () => void;
  /** The lock is gone with its connection: stop at once. */
  readonly onLost: (cause: unknown) => void;
  readonly signal: AbortSignal;
}

/** Waits to become the one that carries the mail; holds a connection of its own, since the lock lives and dies with it. */
export async function becomeLeader({ mailUrl, deployment, onBell, onLost, signal }: LeadershipParts): Promise<Leadership> {
  const client = new Client({
    connectionString: mailUrl, application_name: `pirtti ${deployment} mail leader`, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, stream: impatientSocket(SILENT_MS),
  });
  client.on('error', onLost);
  client.on('end', () => onLost(new Error('the leader’s connection has ended')));
  client.on('notification', onBell);
  try {
    await client.connect();
    await client.query(`set idle_session_timeout = ${GONE_AFTER_MS}`);
    while (!await locked(client)) await pause(TRY_EVERY_MS, signal);
    await client.query(`listen ${OUTBOX_BELL}`);
  } catch (failure) {
    await client.end().catch(() => undefined);
    throw failure;
  }
  let timer: NodeJS.Timeout | undefined;
  const showLife = () => { timer = setTimeout(() => { client.query('select 1').then(showLife, onLost); }, SIGN_OF_LIFE_EVERY_MS); };
  showLife();
  client.on('end', () => clearTimeout(timer));
  return {
    release: async () => {
      clearTimeout(timer);
      client.removeAllListeners('end');
      await client.end().catch(() => undefined);
    },
  };
}

async function locked(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LEADER_LOCK]);
  return rows[0]?.got === true;
}

/** Rests, unless told to stop: then it throws. */
export function pause(forMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, forMs);
    signal.addEventListener('abort', stop, { once: true });
  });
}
