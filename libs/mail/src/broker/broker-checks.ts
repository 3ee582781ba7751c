/** Older servers let one account purge another's streams, or cannot flush to disk before they acknowledge. */
export const OLDEST_BROKER = '2.10.27';

/** One clear sentence when the server is too old to be trusted with mail; undefined when it will do. */
export function brokerTooOld(version: string): string | undefined {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
  const [oldMajor = 0, oldMinor = 0, oldPatch = 0] = OLDEST_BROKER.split('.').map(Number);
  const newEnough = major !== oldMajor ? major > oldMajor : minor !== oldMinor ? minor > oldMinor : patch >= oldPatch;
  return newEnough ? undefined : `nats-server ${version} is too old: Pirtti needs ${OLDEST_BROKER} or newer, because older ones do not keep organisations apart.`;
}

/**
 * What is wrong with a running broker, in sentences, by the monitoring addresses of all its nodes (`http://127.0.0.1:8222`); empty when all
 * is well. For whoever starts it: one node that is lazy with its disk can lose what the others hold too.
 */
export const brokerProblems = async (...monitoringUrls: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(monitoringUrls.map(nodeProblems))).flat();

async function nodeProblems(monitoringUrl: string): Promise<readonly string[]> {
  const answer = await fetch(new URL('/varz', monitoringUrl), { signal: AbortSignal.timeout(5_000) });
  const varz = await answer.json() as { version: string; server_name: string; jetstream?: { config?: { sync_always?: boolean } } };
  const tooOld = brokerTooOld(varz.version);
  const lazy = varz.jetstream?.config?.sync_always === true
    ? undefined
    : `nats-server "${varz.server_name}" does not flush mail to disk before it acknowledges: set "sync_interval: always" in its jetstream block.`;
  return [tooOld, lazy].filter((problem) => problem !== undefined);
}
