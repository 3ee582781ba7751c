import type { Borders } from '@pirtti/http-kit';
import type { Finding } from '../../harness.js';
import { withRealParts } from '../../real-parts.js';
import type { Part } from '../part.js';
import { endpointsOf, type Endpoint } from './endpoints.js';
import { judgeEndpoint } from './judge-endpoint.js';
import { median } from './median.js';
import { outsiders } from './outsiders.js';
import type { Told } from './probe.js';
import { leaksIn, tablesOf } from './rows.js';
import type { Stage } from './stage.js';
import { activitiesStage } from './stages/activities.js';
import { partnersStage } from './stages/partners.js';
import { referralsStage } from './stages/referrals.js';
import { reportingStage } from './stages/reporting.js';

const STAGES: Readonly<Record<string, () => Promise<Stage>>> = { partners: partnersStage, activities: activitiesStage, referrals: referralsStage, reporting: reportingStage };

/** Every endpoint of every service, in every role and situation, against the service's own table. */
export const api: Part = (asked, say) => withRealParts(async () => {
  const { service: only, endpoint: words } = asked.options;
  if (only !== undefined && !Object.hasOwn(STAGES, String(only))) throw new Error(`--service takes ${Object.keys(STAGES).join(', ')}, not "${only}".`);
  const findings: Finding[] = [];
  for (const [name, open] of Object.entries(STAGES)) {
    if (only !== undefined && only !== name) continue;
    const stage = await open();
    try {
      findings.push(...(await judgeService(stage, words === undefined ? undefined : String(words), say)).map((finding) => `${name}: ${finding}`));
    } finally {
      await stage.stop();
    }
  }
  return findings;
});

async function judgeService(stage: Stage, words: string | undefined, say: (line: string) => void): Promise<Finding[]> {
  const { endpoints, schemas } = await endpointsOf(stage.test.service);
  const borders = stage.definition.borders ?? {};
  const findings = notInTable(endpoints, borders);
  const tables = await tablesOf(stage.database);
  const judging = { stage, schemas, tables, outsiders: await outsiders(stage, stage.organisations[stage.home]) };
  const answers: Told[] = [];
  for (const endpoint of endpoints) {
    const border = borders[endpoint.key];
    if (!border || (words !== undefined && !endpoint.key.includes(words))) continue;
    const judged = await judgeEndpoint(judging, endpoint, border);
    findings.push(...judged.findings);
    answers.push(...judged.answers);
  }
  findings.push(...await leaksIn(stage, tables, answers));
  say(`${stage.definition.name}: ${endpoints.length} endpoints, ${answers.length} questions, ${findings.length} findings; ${timesOf(answers)}`);
  return findings;
}

/** An endpoint without a line was forgotten; a line without an endpoint guards nothing. */
function notInTable(endpoints: readonly Endpoint[], borders: Borders): Finding[] {
  const keys = new Set(endpoints.map((endpoint) => endpoint.key));
  return [
    ...endpoints.filter(({ key }) => !Object.hasOwn(borders, key)).map(({ key }) => `${key} is not in the table of borders`),
    ...Object.keys(borders).filter((key) => !keys.has(key)).map((key) => `${key} is in the table of borders, but there is no such endpoint`),
  ];
}

/** Told, not judged: on a shared machine times say little, and a large difference says enough. */
function timesOf(answers: readonly Told[]): string {
  const ms = (about: (told: Told) => boolean) => median(answers.filter((told) => told.probe.foreign && told.status === 404 && about(told)).map((told) => told.ms)).toFixed(1);
  return `not found: ${ms(({ probe }) => probe.about === 'what does not exist')} ms where nothing is, ${ms(({ probe }) => probe.about !== 'what does not exist')} ms where another’s is`;
}
