import type { Borders } from '@pirtti/http-kit';
import { chanceFrom, type Finding } from '../../harness.js';
import { withRealParts } from '../../real-parts.js';
import type { Part } from '../part.js';
import { endpointsOf, type Endpoint, type Schema } from './endpoints.js';
import { askAbroad, judgeEndpoint, type Some } from './judge-endpoint.js';
import { median } from './median.js';
import { outsiders } from './outsiders.js';
import type { Told } from './probe.js';
import { populate } from './populate.js';
import { leaksIn, tablesOf } from './rows.js';
import { namesOthers } from './sample.js';
import { judgeRows } from './second-fence.js';
import type { Stage } from './stage.js';
import { activitiesStage } from './stages/activities.js';
import { partnersStage } from './stages/partners.js';
import { referralsStage } from './stages/referrals.js';
import { reportingStage } from './stages/reporting.js';

const STAGES: Readonly<Record<string, () => Promise<Stage>>> = { partners: partnersStage, activities: activitiesStage, referrals: referralsStage, reporting: reportingStage };

/** How much of everything is asked in the short form; every endpoint always. */
const SHORT_SHARE = 0.12;

/** Every endpoint of every service, in every role and situation, against the service's own table. */
export const api: Part = (asked, say) => withRealParts(async () => {
  const share = asked.short ? SHORT_SHARE : 1;
  const chance = chanceFrom(asked.seed);
  const some: Some = (items) => items.filter((_, place) => chance.next() < share || place === 0);
  const { service: only, endpoint, rows, guards } = asked.options;
  if (only !== undefined && !Object.hasOwn(STAGES, String(only))) throw new Error(`--service takes ${Object.keys(STAGES).join(', ')}, not "${only}".`);
  const findings: Finding[] = [];
  for (const [name, open] of Object.entries(STAGES)) {
    if (only !== undefined && only !== name) continue;
    const stage = await open();
    try {
      // Before the first question: a list can show what is another's only where there is something.
      await populate(stage);
      const found = [
        ...(rows ? [] : await judgeEndpoints(stage, endpoint === undefined ? undefined : String(endpoint), guards === 'gone' ? askAbroad : judgeEndpoint, some, say)),
        ...(endpoint === undefined ? await judgeDatabase(stage, say) : []),
      ];
      findings.push(...found.map((finding) => `${name}: ${finding}`));
    } finally {
      await stage.stop();
    }
  }
  return findings;
});

async function judgeDatabase(stage: Stage, say: (line: string) => void): Promise<Finding[]> {
  const { findings, tables, empty } = await judgeRows(stage);
  say(`${stage.definition.name}: ${tables} tables by row-level security alone, ${findings.length} findings; without a row, so not tried by one: ${empty.join(', ') || 'none'}`);
  return findings;
}

async function judgeEndpoints(stage: Stage, words: string | undefined, judge: typeof judgeEndpoint, some: Some, say: (line: string) => void): Promise<Finding[]> {
  const { endpoints, schemas } = await endpointsOf(stage.test.service);
  const borders = stage.definition.borders ?? {};
  const findings = [...notInTable(endpoints, borders), ...unsaid(endpoints, borders, schemas)];
  const tables = await tablesOf(stage.database);
  const judging = { stage, schemas, tables, some, outsiders: await outsiders(stage, stage.organisations[stage.home]) };
  const answers: Told[] = [];
  for (const endpoint of chosen(endpoints, words)) {
    const border = borders[endpoint.key];
    if (!border) continue;
    const judged = await judge(judging, endpoint, border);
    findings.push(...judged.findings);
    answers.push(...judged.answers);
  }
  findings.push(...await leaksIn(stage, tables, answers));
  say(`${stage.definition.name}: ${endpoints.length} endpoints, ${answers.length} questions, ${findings.length} findings; ${timesOf(answers)}`);
  return findings;
}

/** The endpoints of those names (`|` between them), or all that have the words in theirs. */
function chosen(endpoints: readonly Endpoint[], words: string | undefined): readonly Endpoint[] {
  if (words === undefined) return endpoints;
  const names = words.split('|');
  const named = endpoints.filter(({ key }) => names.includes(key));
  return named.length > 0 ? named : endpoints.filter(({ key }) => key.includes(words));
}

/** An endpoint without a line was forgotten; a line without an endpoint guards nothing. */
function notInTable(endpoints: readonly Endpoint[], borders: Borders): Finding[] {
  const keys = new Set(endpoints.map((endpoint) => endpoint.key));
  return [
    ...endpoints.filter(({ key }) => !Object.hasOwn(borders, key)).map(({ key }) => `${key} is not in the table of borders`),
    ...Object.keys(borders).filter((key) => !keys.has(key)).map((key) => `${key} is in the table of borders, but there is no such endpoint`),
  ];
}

/** A body that names other things by id could name another client's consent: the table must say what is told then. */
const unsaid = (endpoints: readonly Endpoint[], borders: Borders, schemas: Readonly<Record<string, Schema>>): Finding[] => endpoints
  .filter(({ key, body }) => body && namesOthers(body.schema, schemas) && borders[key]?.elsewhere === undefined)
  .map(({ key }) => `${key} names other things by their ids, but its table does not say what is told of another parent's (elsewhere)`);

/** Told, not judged: on a shared machine times say little, and a large difference says enough. */
function timesOf(answers: readonly Told[]): string {
  const ms = (about: (told: Told) => boolean) => median(answers.filter((told) => told.probe.foreign && told.status === 404 && about(told)).map((told) => told.ms)).toFixed(1);
  return `not found: ${ms(({ probe }) => probe.about === 'what does not exist')} ms where nothing is, ${ms(({ probe }) => probe.about !== 'what does not exist')} ms where another’s is`;
}
