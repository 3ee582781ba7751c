import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGround } from './ground/ground.js';
import { ROOT } from './ground/paths.js';
import { FLOOR_TABLES } from './floors/tables.js';
import { appendHistory, fallsIn, readHistory, summary, type HistoryLine } from './record/history.js';
import { surroundings } from './record/surroundings.js';
import { tableOf } from './record/table.js';
import type { Outcome, Plan, Row } from './row.js';
import { ROWS } from './rows/all.js';

export { profileWrite } from './profile/profile-write.js';
export { ROWS } from './rows/all.js';

/** What belongs to `npm test`: that these rows run and that what they did is right. Nothing is said of speed. */
export const SHORT = { rows: ['write', 'relay', 'drain', 'rebuild'], rounds: 1, seconds: 1, events: 2_000 };

const HISTORY = join(ROOT, 'bench/history.jsonl');
const LAST_RUN = join(ROOT, '.cache/bench/last-run.json');

export interface BenchRun {
  readonly rows: readonly string[];
  readonly plan: Plan;
  /** What a whole run is: shorter ones are for looking, and are not kept. */
  readonly full: { readonly rounds: number; readonly seconds: number };
}

/** Runs the rows one after another, each on a ground of its own, prints one table and keeps the figures. Returns the number of rows that do not count. */
export async function bench({ rows, plan, full }: BenchRun): Promise<number> {
  const history = readHistory(HISTORY);
  const outcomes: [string, Outcome][] = [];
  const lines: HistoryLine[] = [];
  const isWhole = ({ events = 0 }: Row): boolean => plan.rounds >= full.rounds && plan.seconds >= full.seconds && (plan.events ?? events) >= events;
  const kept: string[] = [];
  for (const row of ROWS.filter(({ name }) => rows.includes(name))) {
    plan.say(`${row.name}: ${row.work}`);
    const [outcome, line] = await runOne(row, plan);
    outcomes.push([row.name, outcome]);
    lines.push(line);
    if (isWhole(row)) kept.push(row.name);
  }
  console.log(`\n${tableOf(outcomes)}\n`);
  for (const [row, { findings }] of outcomes) for (const finding of findings) console.log(`✗ ${row}: ${finding}`);
  for (const [index, line] of lines.entries()) {
    const goals = new Map(outcomes[index]![1].measures.map(({ name, goal }) => [name, goal && 'atLeast' in goal]));
    for (const fall of fallsIn(line, history, (measure) => goals.get(measure))) console.log(`! worse than before: ${fall}`);
    if (kept.includes(line.row)) appendHistory(HISTORY, line);
  }
  mkdirSync(join(LAST_RUN, '..'), { recursive: true });
  writeFileSync(LAST_RUN, JSON.stringify(lines.map((line, index) => ({ ...line, rounds: outcomes[index]![1].measures, notes: outcomes[index]![1].notes })), undefined, 2));
  plan.say(`all figures: ${LAST_RUN}; ${kept.length > 0 ? `kept in ${HISTORY}: ${kept.join(', ')}` : 'a short form, not kept in the history'}`);
  return outcomes.filter(([, { findings }]) => findings.length > 0).length;
}

async function runOne(row: Row, plan: Plan): Promise<[Outcome, HistoryLine]> {
  const ground = await startGround(plan.say);
  try {
    const sql = await ground.sql('floor');
    for (const table of FLOOR_TABLES) await sql.run(table);
    const around = await surroundings(ground);
    // The other rows are not to be lost with this one.
    const outcome = await row.run(ground, plan).catch((error: unknown): Outcome => {
      // Where it happened names folders of this machine: for the screen, not for the history.
      plan.say(error instanceof Error && error.stack ? error.stack : String(error));
      return { measures: [], findings: [`it could not be measured: ${error instanceof Error ? error.message : String(error)}`] };
    });
    return [outcome, { date: new Date().toISOString(), row: row.name, rounds: plan.rounds, seconds: plan.seconds, ...(row.events ? { events: plan.events ?? row.events } : {}), ...around, measures: outcome.measures.map(summary), findings: outcome.findings }];
  } finally {
    await ground.stop();
  }
}
