import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newId } from '@pirtti/kernel';
import { startChild } from '@pirtti/local';
import { Letters, notifyMigrations } from '@pirtti/notify';
import { kitMigrations } from '@pirtti/storage-kit';
import { eventually, testDatabase, testMailServer, type TestDatabase } from '@pirtti/testing';
import { chanceFrom, count, type Finding } from '../../harness.js';
import { withRealParts } from '../../real-parts.js';
import type { Proof } from '../proof.js';
import { GREETING } from './greeting.js';

const KILLS = 40;
const KILLS_SHORT = 3;
const LETTERS_PER_KILL = 12;
/** So long the mail server takes over each letter: most kills come while one is under way. */
const TAKES_MS = 200;
const LIVES_AT_MOST_MS = 500;
const SETTLED_WITHIN_MS = 30_000;
const PROGRAM = fileURLToPath(new URL('sender-process.js', import.meta.url));

export const letters: Proof = {
  proves: 'A letter that was written with a change reaches the mail server at least once, however often its sender is killed; one that was taken back never does.',
  options: { kills: { type: 'string', description: `how often the sender of letters is killed (${KILLS})` } },
  run: (asked, say) => withRealParts(async () => {
    const kills = count(asked, 'kills', asked.short ? KILLS_SHORT : KILLS);
    const chance = chanceFrom(asked.seed);
    const database = await testDatabase('letters', [...kitMigrations('letters'), ...notifyMigrations('letters')]);
    const server = await testMailServer({ takesMs: TAKES_MS });
    const env = { PATH: process.env['PATH'], PIRTTI_MAIL_DATABASE_URL: database.mailUrl, PIRTTI_SMTP_URL: server.url };
    const start = () => startChild({ name: 'letters', command: process.execPath, args: [PROGRAM], env, onMessage: () => undefined });
    const written: string[] = [];
    const takenBack: string[] = [];
    try {
      for (let killed = 0; killed < kills; killed += 1) {
        const come = server.letters.length;
        for (let place = 0; place < LETTERS_PER_KILL; place += 1) {
          written.push(await write(database));
          await write(database, (id) => takenBack.push(id));
        }
        const child = start();
        await eventually(() => { if (server.letters.length === come) throw new Error('no letter has come yet'); }, { withinMs: SETTLED_WITHIN_MS });
        await pause(chance.below(LIVES_AT_MOST_MS));
        await child.kill9();
      }
      const last = start();
      await eventually(async () => { if (await waiting(database) > 0) throw new Error('letters still wait'); }, { withinMs: SETTLED_WITHIN_MS }).catch(() => undefined);
      await last.stop();
      const came = server.letters.map(({ messageId = '' }) => messageId.slice(1).split('@')[0]!);
      say(`${written.length} letters, ${kills} kills: all told ${came.length} came, ${came.length - new Set(came).size} of them again under the same id`);
      return judge({ written, takenBack, came, waiting: await waiting(database) });
    } finally {
      await server.stop();
      await database.drop();
    }
  }),
};

interface Told {
  readonly written: readonly string[];
  readonly takenBack: readonly string[];
  readonly came: readonly string[];
  readonly waiting: number;
}

function judge({ written, takenBack, came, waiting: left }: Told): Finding[] {
  const arrived = new Set(came);
  const known = new Set([...written, ...takenBack]);
  const lost = written.filter((id) => !arrived.has(id));
  return [
    ...lost.map((id) => `letter ${id} never came`),
    ...takenBack.filter((id) => arrived.has(id)).map((id) => `letter ${id} came although its change was taken back`),
    ...[...arrived].filter((id) => !known.has(id)).map((id) => `a letter came that nobody has written: ${id}`),
    ...(left > 0 ? [`${left} letters still wait`] : []),
  ];
}

class ChangedItsMind extends Error {}

/** Writes a letter with a change; one that is told of in `takenBack` is taken back with it. */
async function write({ tenant }: TestDatabase, takenBack?: (id: string) => void): Promise<string> {
  const organisationId = newId();
  let id = '';
  await tenant.run(organisationId, async (tx) => {
    id = await new Letters().write(tx, organisationId, {
      kind: GREETING, details: {}, to: { email: 'toimisto@tupa.example' }, reader: { as: 'partner' }, language: 'fi', about: { kind: 'organisation', id: organisationId }, at: new Date(),
    });
    takenBack?.(id);
    if (takenBack) throw new ChangedItsMind();
  }).catch((error: unknown) => { if (!(error instanceof ChangedItsMind)) throw error; });
  return id;
}

const waiting = async ({ mail }: TestDatabase): Promise<number> => (await mail.query<{ count: number }[]>(`select count(*)::int from letters where status = 'waiting'`))[0]!.count;
