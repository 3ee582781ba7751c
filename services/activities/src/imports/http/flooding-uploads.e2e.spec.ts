import { request } from 'node:http';
import { testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../definition.js';

const MB = 1_000_000;
const FILE_BYTES = 50 * MB;
const MOST_MEMORY_BYTES = 64 * MB;
const MOST_MS = 1_000;
const LOOK_EVERY_MS = 5;
const OPENING = '{"text":"';

describe('a file of fifty megabytes on one line', () => {
  let service: TestService;
  let ours: TestActor;
  let sourceId: string;

  beforeAll(async () => {
    service = await testService(activities);
    ours = await service.actor({ roles: ['activity-publisher'] });
    sourceId = (await service.request('/import-sources', { as: ours, body: {
      name: 'Kylän kalenteri', usual: { kind: 'event', municipalityCode: '217', languages: ['fi'], targetGroups: ['everyone'], free: true, contact: { phone: '040 000 0111' } },
    } })).body.id;
    // What the first request of all needs is not the file's.
    await upload({ bytes: 1_000 });
  });
  afterAll(() => service.stop());

  /** Sends it piece by piece, as long as anybody listens, and says what came back, how soon, and how much memory that took. */
  async function upload({ bytes = FILE_BYTES, headers = {}, path = 'previews' }: { readonly bytes?: number; readonly headers?: Readonly<Record<string, string>>; readonly path?: string }) {
    const piece = Buffer.alloc(1 << 16, 'A');
    const before = process.memoryUsage.rss();
    let most = before;
    const looking = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, LOOK_EVERY_MS);
    const startedAt = performance.now();
    try {
      return await new Promise<{ status: number; code: string; ms: number; grownBy: number }>((resolve, reject) => {
        const outgoing = request(`${service.url}/import-sources/${sourceId}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${ours.token}`, ...headers } }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            outgoing.destroy();
            const { code } = JSON.parse(Buffer.concat(parts).toString()) as { code: string };
            resolve({ status: answer.statusCode!, code, ms: performance.now() - startedAt, grownBy: Math.max(most, process.memoryUsage.rss()) - before });
          });
        });
        outgoing.on('error', reject);
        let sent = OPENING.length;
        outgoing.write(OPENING);
        const more = (): void => {
          while (sent < bytes && !outgoing.destroyed) {
            const next = piece.subarray(0, Math.min(piece.length, bytes - sent));
            sent += next.length;
            if (!outgoing.write(next)) { outgoing.once('drain', more); return; }
          }
          outgoing.end();
        };
        more();
      });
    } finally {
      clearInterval(looking);
    }
  }

  it.each([
    ['that tells how long it is', { headers: { 'content-length': String(FILE_BYTES) } }],
    ['that does not tell how long it is', {}],
    ['that is to be brought in at once', { path: 'runs', headers: { 'idempotency-key': '5a3d8a9e-52b5-4a8e-9c9c-0d6b2f6f0a99' } }],
  ])('%s is refused within a second and 64 MB', async (_, how: { readonly path?: string; readonly headers?: Readonly<Record<string, string>> }) => {
    const { status, code, ms, grownBy } = await upload(how);
    expect([status, code]).toEqual([413, 'body-is-too-large']);
    expect(ms).toBeLessThan(MOST_MS);
    expect(grownBy).toBeLessThan(MOST_MEMORY_BYTES);
  });
});
