import { Client } from 'pg';
/** One process at a time carries a deployment's mail. Any fixed number: each deployment has its own database. */
const LEADER_LOCK = 721_003;
/** The channel on which writers say, after their commit, that the outbox has something new. */
export const OUTBOX_BELL = 'pirtti_outbox';
const TRY_EVERY_MS = 1_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** Waits to become the one that carries the mail; holds a connection of its own, since the lock lives and dies with it. */
export async function becomeLeader({ mailUrl, deployment, onBell, onLost, signal }) {
    const client = new Client({ connectionString: mailUrl, application_name: `pirtti ${deployment} mail leader`, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, keepAlive: true });
    client.on('error', onLost);
    client.on('end', () => onLost(new Error('the leader’s connection has ended')));
    client.on('notification', onBell);
    try {
        await client.connect();
        while (!await locked(client))
            await pause(TRY_EVERY_MS, signal);
        await client.query(`listen ${OUTBOX_BELL}`);
    }
    catch (failure) {
        await client.end().catch(() => undefined);
        throw failure;
    }
    return {
        release: async () => {
            client.removeAllListeners('end');
            await client.end().catch(() => undefined);
        },
    };
}
async function locked(client) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as got', [LEADER_LOCK]);
    return rows[0]?.got === true;
}
/** Rests, unless told to stop: then it throws. */
export function pause(forMs, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, forMs);
        signal.addEventListener('abort', stop, { once: true });
    });
}
//# sourceMappingURL=leadership.js.map