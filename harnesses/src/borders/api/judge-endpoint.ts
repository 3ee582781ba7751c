import type { Border } from '@pirtti/http-kit';
import type { Finding } from '../../harness.js';
import { judgeAssignment } from './assignment.js';
import { isOpenToAll } from './expected.js';
import { PUBLIC_ORGANISATION } from '@pirtti/storage-kit';
import type { Endpoint, Schema } from './endpoints.js';
import { groupBy } from './group-by.js';
import { inEach } from './in-each.js';
import type { Outsider } from './outsiders.js';
import { inWords, send, wrongWith, type Told } from './probe.js';
import { Questions } from './questions.js';
import { changedBetween, denials, fingerprints, harvest } from './rows.js';
import type { Stage } from './stage.js';

/** What is left of the matrix when no guard stands: whatever is another organisation's, asked for by everybody and by every id. */
export async function askAbroad({ stage, schemas, tables }: Judging, endpoint: Endpoint, border: Border): Promise<Judged> {
  const questions = new Questions(stage, endpoint, border, schemas);
  const asked = (await inEach(await allOf(questions.abroad()), (one) => one.ask())).filter((one) => one !== undefined);
  const probes = [...asked, ...await questions.withIds(await harvest(stage, tables, endpoint))];
  const byAsker = groupBy(probes, ({ caller }) => caller.asker?.organisation.id ?? '');
  const findings: Finding[] = [];
  const answers: Told[] = [];
  for (const [organisationId, mine] of byAsker) {
    const before = await fingerprints(stage.database, tables);
    answers.push(...await inEach(mine, (probe) => send(stage, probe)));
    const changed = changedBetween(before, await fingerprints(stage.database, tables), [organisationId]);
    findings.push(...changed.map((row) => `${endpoint.key}: without guards, ${mine[0]!.caller.name} has changed ${row}`));
  }
  return { findings, answers };
}

/** A part of the questions, or all; of some there is always one. */
export type Some = <Item>(items: readonly Item[]) => Item[];

export interface Judging {
  readonly stage: Stage;
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly tables: readonly string[];
  readonly outsiders: readonly Outsider[];
  readonly some: Some;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly answers: readonly Told[];
}

/** Asks everything of one endpoint: first all that must be refused and change nothing at all, then what must succeed and change nobody else's. */
export async function judgeEndpoint({ stage, schemas, tables, outsiders, some }: Judging, endpoint: Endpoint, border: Border): Promise<Judged> {
  const questions = new Questions(stage, endpoint, border, schemas);
  const all = some([...await allOf(questions.atHome()), ...await allOf(questions.abroad())]);
  const asked = (await inEach(all.filter((one) => one.expected !== 'done' || !endpoint.changes), (one) => one.ask())).filter((one) => one !== undefined);
  const probes = [...asked, ...some(await questions.atTheDoor(outsiders)), ...some(await questions.withIds(await harvest(stage, tables, endpoint)))];

  const before = await fingerprints(stage.database, tables);
  const deniedBefore = await denials(stage.database);
  const still = await inEach(probes, (probe) => send(stage, probe));
  const after = await fingerprints(stage.database, tables);
  const deniedAfter = await denials(stage.database);
  const findings: Finding[] = changedBetween(before, after).map((row) => `${endpoint.key}: questions that are answered without a change have changed ${row}`);
  // Where nobody need say who they are, nobody's name stands in the audit.
  findings.push(...(isOpenToAll(border) ? [] : unheardDenials(still, deniedBefore, deniedAfter)), ...unlike(still));

  const mayChange = questions.homes.map((home) => home.id);
  const doers = endpoint.changes ? all.filter((one) => one.expected === 'done') : [];
  const done = await inEach(doers, async (one) => {
    const probe = await one.ask();
    return probe && send(stage, probe);
  });
  // What two organisations make together, both write.
  const together = done.flatMap((told) => told?.probe.thing?.tells ?? []).map((one) => one.id);
  // What anybody may write is under nobody's name.
  const nobodys = isOpenToAll(border) ? [PUBLIC_ORGANISATION] : [];
  const others = new Set([...mayChange, ...nobodys, ...together, ...questions.makers, ...done.map((told) => told?.probe.caller.asker?.organisation.id ?? '')]);
  if (border.of !== undefined && doers.length > 0) {
    const strangers = changedBetween(after, await fingerprints(stage.database, tables)).filter((name) => !others.has(name.split(' ')[1]!) && !madeFor(name));
    findings.push(...strangers.map((row) => `${endpoint.key}: what people did with their own has changed ${row}`));
  }
  findings.push(...await judgeAssignment(stage, questions, endpoint, border));
  const answers = [...still, ...done.filter((one) => one !== undefined)];
  return { answers, findings: [...answers.map((told) => wrongWith(told, stage)).filter((one) => one !== undefined), ...findings] };
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Copies of the registry grow when the stage makes an association or an agreement for one question. */
const madeFor = (name: string): boolean => name.startsWith('known_') || name.startsWith('organisations ') || name.startsWith('organisation_changes ') || name.startsWith('agreements ');

/** Those who may not see a thing and those who ask for nothing must be told the same, to the letter. */
function unlike(answers: readonly Told[]): Finding[] {
  const groups = groupBy(answers.filter(({ probe, status }) => probe.foreign && probe.expected !== 'done' && status >= 400), ({ probe }) => probe.expected);
  return [...groups.values()].flatMap(([first, ...rest]) => rest
    .filter((one) => one.text !== first!.text || one.headers !== first!.headers || one.status !== first!.status)
    .map((one) => `${inWords(one.probe)}: told otherwise than ${first!.probe.caller.name}, ${first!.probe.about}:\n${first!.text}\n${one.text}\n${first!.headers}\n${one.headers}`).slice(0, 1));
}

/** Every 403, and every refused command, stands in the audit under the name of whoever was refused. */
function unheardDenials(answers: readonly Told[], before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Finding[] {
  const isAudited = ({ probe, code, status }: Told) => probe.caller.asker && code === probe.expected && (status === 403 || (probe.endpoint.changes && status >= 404 && status !== 405));
  const groups = groupBy(answers.filter((told) => isAudited(told)), ({ probe }) => `${probe.caller.asker!.subject} ${probe.expected}`);
  return [...groups].flatMap(([name, told]) => {
    const rows = (after.get(name) ?? 0) - (before.get(name) ?? 0);
    return rows >= told.length ? [] : [`${inWords(told[0]!.probe)}: ${told.length} times ${told[0]!.probe.expected}, but ${rows} rows in the audit`];
  });
}

