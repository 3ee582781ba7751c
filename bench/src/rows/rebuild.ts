import { eventually } from '@pirtti/testing';
import { startFloor } from '../ground/floors.js';
import type { Ground } from '../ground/ground.js';
import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';
import { alternate, type Row } from '../row.js';
import { Filler } from './mailbox.js';
import { runRebuild } from './rebuild-run.js';
import { REGION, worker } from './region.js';
import { inParts, stories } from './stories.js';

const EVENTS = 300_000;
/** Told by mail and projected live, so that there is something live to compare with. */
const LIVE = 10_000;
const PART = 10_000;
const FLOOR_FIRST = 10_000;
const READ_EVERY_MS = 250;
const READER_WAITS_AT_MOST_MS = 30_000;

/** What the mailbox would have received, straight into the journal. */
async function fillJournal(sql: Sql, events: number): Promise<void> {
  for (const part of inParts(stories(events), PART)) {
    await sql.run(
      `insert into journal (event_id, type, happened_at, sender, organisation_id, aggregate_id, municipality_code, data)
       select id, type, at, 'referrals', $2, "referralId", data->>'municipalityCode', data
         from jsonb_to_recordset($1::jsonb) as told (id uuid, "referralId" uuid, type text, at timestamptz, data jsonb)`, [JSON.stringify(part), REGION]);
  }
  await sql.run('vacuum analyze journal');
}

async function tellLive(ground: Ground, sql: Sql, events: number): Promise<void> {
  const filler = await Filler.connect(ground);
  const live = [...stories(events)];
  await filler.fill(live);
  await filler.close();
  await eventually(async () => {
    if (await sql.number('select count(*) from journal') < live.length) throw new Error('the live events have not been projected');
  }, { withinMs: 60_000 });
}

/** A person who looks at the figures all the while. */
class Reader {
  readonly answers: number[] = [];
  readonly refused: string[] = [];
  private done = false;
  private readonly reading: Promise<void>;

  constructor(url: string, authorization: string) {
    this.reading = this.read(`${url}/figures?municipalityCode=217&year=2026`, authorization);
  }

  async stop(): Promise<void> {
    this.done = true;
    await this.reading;
  }

  private async read(url: string, authorization: string): Promise<void> {
    while (!this.done) {
      const startedAt = performance.now();
      const status = await fetch(url, { headers: { authorization }, signal: AbortSignal.timeout(READER_WAITS_AT_MOST_MS) }).then(async (answer) => { await answer.text(); return answer.status; }, () => 'no answer');
      this.answers.push(performance.now() - startedAt);
      if (status !== 200) this.refused.push(String(status));
      await new Promise((resolve) => setTimeout(resolve, READ_EVERY_MS));
    }
  }
}

export const rebuild: Row = {
  name: 'rebuild', work: 'reporting’s projections from its own journal, readers served meanwhile', events: EVENTS,
  async run(ground, plan) {
    const sql = await ground.sql('reporting');
    const events = plan.events ?? EVENTS;
    const officer = await worker(ground, sql, ['reporting-officer']);
    await sql.run(`insert into known_organisations (organisation_id, type, names, municipality_code, service_area, bilingual) values ($1, 'wellbeing-region', '{"fi":"Bench"}', null, '{217}', false)`, [REGION]);
    const [reporting, floor] = [await startService(ground, 'reporting'), await startFloor(ground, 'copy')];
    try {
      await tellLive(ground, sql, Math.min(LIVE, events / 2));
      const live = await runRebuild(ground);
      await fillJournal(sql, events - live.events);
      plan.say(`${events} events are in the journal`);
      const first = await runRebuild(ground);
      const reader = new Reader(reporting.url, officer.authorization);
      const product = async (): Promise<{ rate: number; identical: boolean }> => {
        const { events: folded, ms, identical } = await runRebuild(ground);
        return { rate: folded / (ms / 1000), identical };
      };
      const bare = async (rows: number): Promise<number> => {
        const { events: copied, ms } = await (await fetch(`${floor.url}/run?events=${rows}`)).json() as { events: number; ms: number };
        return copied / (ms / 1000);
      };
      await bare(FLOOR_FIRST);
      const rounds = await alternate(plan, product, () => bare(events));
      await reader.stop();
      const referrals = await sql.number('select count(*) from referral_progress where completed_at is not null');
      const told = await sql.number('select count(distinct aggregate_id) from journal');
      return {
        findings: [
          ...(live.identical ? [] : ['what the mail had projected is not what the journal gives']),
          ...(rounds.product.every(({ identical }) => identical) ? [] : ['two rebuilds of one journal differ']),
          ...(referrals === told && first.events === events ? [] : [`${told} referrals are in the journal and ${referrals} are projected`]),
          ...(reader.refused.length === 0 ? [] : [`a reader was refused meanwhile: ${[...new Set(reader.refused)].join(', ')}`]),
        ],
        measures: [
          { name: 'rate', unit: '/s', product: rounds.product.map(({ rate }) => rate), floor: rounds.floor, goal: { atLeast: 0.25 } },
          { name: 'slowest reader', unit: 'ms', product: [Math.max(...reader.answers)] },
        ],
      };
    } finally {
      await Promise.all([reporting.stop(), floor.stop()]);
    }
  },
};
