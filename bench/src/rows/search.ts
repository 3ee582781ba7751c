import { everyWord, GOLDEN_QUERIES, queryWords } from '@pirtti/activities/many';
import { randomUUID } from 'node:crypto';
import { BARRIER_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES, WISH_CODES } from '@pirtti/kernel';
import type { Ground } from '../ground/ground.js';
import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';
import { percentile } from '../record/numbers.js';
import { alternate, type Measure, type Row } from '../row.js';
import { fillOffers, OFFERS } from './offers.js';

/** Asked in turn: as they are, in a town, on a day, and without words. */
const FILTERS = ['', '&municipalityCode=217', '&municipalityCode=272&weekday=3', '&free=true', '&municipalityCode=179&accessibility=wheelchair'];
const CONDITIONS = ['', "municipality_code = '217'", "municipality_code = '272' and slots & (7 << 6) <> 0", 'free', "municipality_code = '179' and accessible & 1 <> 0"];
const ASKED = 500;

interface Asked {
  readonly path: string;
  /** The twenty of the page and how many there are, by bare SQL: no rank, no choices counted, no reasons, no row security, no HTTP. */
  readonly bare: string;
  readonly words: string | null;
  /** What was typed is found as it is: the bare statement counts the same. */
  readonly same: boolean;
}

/** Five hundred questions: the golden set's, also those with slips, one in six without words. */
const QUESTIONS: readonly Asked[] = Array.from({ length: ASKED }, (_, n) => {
  const { text, nothing, why } = GOLDEN_QUERIES[n % GOLDEN_QUERIES.length]!;
  const filter = n % FILTERS.length;
  const words = n % 6 === 0 ? [] : queryWords(text);
  const condition = [...(words.length > 0 ? ['words @@ $1::tsquery'] : []), ...(CONDITIONS[filter] ? [CONDITIONS[filter]] : [])].join(' and ') || 'true';
  return {
    path: `/public/activities?pageSize=20${words.length > 0 ? `&text=${encodeURIComponent(text)}` : ''}${FILTERS[filter]!}`,
    bare: `select activity_id, count(*) over () from listings where ${condition} order by next_at limit 20`, words: words.length > 0 ? everyWord(words) : null,
    same: !nothing && !/letter|Finnish keyboard|slip|sentence/.test(why),
  };
});

const NEEDS = Array.from({ length: 100 }, (_, n) => ({
  barriers: BARRIER_CODES.filter((_code, index) => (index + n) % 6 === 0), wishes: WISH_CODES.filter((_code, index) => (index + n) % 4 === 0), municipalityCode: MUNICIPALITY_CODES[n % 8]!,
  targetGroups: TARGET_GROUP_CODES.filter((_code, index) => (index + n) % 9 === 0), languages: ['fi'], times: n % 2 === 0 ? [{ weekday: 1 + (n % 7), time: 'afternoon' }] : [], accessibility: n % 3 === 0 ? ['wheelchair'] : [],
}));

/** Each one after another; how long each took, in milliseconds. */
async function timed<T>(all: readonly T[], ask: (one: T) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (const one of all) {
    const startedAt = performance.now();
    await ask(one);
    took.push(performance.now() - startedAt);
  }
  return took;
}

async function counsellorOf(ground: Ground, sql: Sql, roles: readonly string[]): Promise<string> {
  const [subject, organisationId] = [randomUUID(), randomUUID()];
  await sql.run('insert into known_memberships (organisation_id, membership_id, issuer, subject, roles, valid_from) values ($1, $2, $3, $4, $5, $6)', [organisationId, randomUUID(), ground.identity.issuer, subject, roles, '2020-01-01T00:00:00Z']);
  return `Bearer ${await ground.identity.token(subject)}`;
}

async function answered(url: string, init?: RequestInit): Promise<{ readonly total?: number }> {
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${new URL(url).pathname} was answered with ${answer.status}`);
  return answer.json() as Promise<{ readonly total?: number }>;
}

const spread = (name: string, seen: { readonly product: number[][]; readonly floor: number[][] }): Measure[] => ([['p50', 0.5], ['p95', 0.95]] as const).map(([part, at]) =>
  ({ name: `${name} ${part}`, unit: 'ms', product: seen.product.map((took) => percentile(took, at)), floor: seen.floor.map((took) => percentile(took, at)) }));

export const search: Row = {
  name: 'search', work: `${ASKED} questions and ${NEEDS.length} needs among ${OFFERS.activities} activities with ${OFFERS.occurrences} coming meetings, one asker; publishing one for five years beside one year`,
  async run(ground, plan) {
    const sql = await ground.sql('activities');
    await fillOffers(sql, randomUUID());
    const activities = await startService(ground, 'activities');
    try {
      const counsellor = await counsellorOf(ground, sql, ['service-counsellor']);
      const find = ({ path }: Asked) => answered(`${activities.url}${path}`);
      const bareFind = ({ bare, words }: Asked) => sql.run<{ count: string }>(bare, words === null ? [] : [words]);
      const fit = (need: (typeof NEEDS)[number]) => answered(`${activities.url}/fit-searches`, { method: 'POST', headers: { authorization: counsellor, 'content-type': 'application/json' }, body: JSON.stringify(need) });
      const bareFit = ({ municipalityCode }: (typeof NEEDS)[number]) => sql.run('select a.* from listings l join activities a on a.organisation_id = l.organisation_id and a.id = l.activity_id where l.municipality_code = $1 order by l.next_at limit 30', [municipalityCode]);
      await timed(QUESTIONS.slice(0, 60), find);
      await timed(QUESTIONS.slice(0, 60), bareFind);
      const searches = await alternate(plan, () => timed(QUESTIONS, find), () => timed(QUESTIONS, bareFind));
      await timed(NEEDS.slice(0, 10), fit);
      const fits = await alternate(plan, () => timed(NEEDS, fit), () => timed(NEEDS, bareFit));
      const publish = await publishing(ground, sql, activities.url);
      await publish(1, 5);
      await publish(5, 5);
      const published = await alternate(plan, () => publish(5, 20), () => publish(1, 20));
      const findings: string[] = [];
      for (const question of QUESTIONS.filter(({ same }) => same).slice(0, 60)) {
        const [{ total }, [row]] = [await find(question), await bareFind(question)];
        if (total !== Number(row?.count ?? 0)) findings.push(`${question.path}: ${total} by the search, ${row?.count ?? 0} by the bare statement`);
      }
      return { measures: [...spread('search', searches), ...spread('fit', fits), { name: 'publish for five years, beside one', unit: 'ms', product: published.product.map((took) => percentile(took, 0.5)), floor: published.floor.map((took) => percentile(took, 0.5)) }], findings };
    } finally {
      await activities.stop();
    }
  },
};

/** Publishes weekly groups that go on for so many years, and tells how long each publication took. */
async function publishing(ground: Ground, sql: Sql, url: string): Promise<(years: number, many: number) => Promise<number[]>> {
  const authorization = await counsellorOf(ground, sql, ['activity-publisher']);
  const post = (path: string, body: object) => answered(`${url}${path}`, { method: 'POST', headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) }) as Promise<{ readonly id: string }>;
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const yearsLater = (years: number): string => `${Number(tomorrow.slice(0, 4)) + years}-01-01`;
  return async (years, many) => {
    const drafts: { readonly id: string }[] = [];
    for (let n = 0; n < many; n += 1) {
      drafts.push(await post('/activities', {
        kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'library', names: { fi: 'Kirjasto' }, municipalityCode: '217' },
        schedule: { startsOn: tomorrow, startTime: '13:00', endTime: '15:00', rrule: 'FREQ=DAILY;INTERVAL=7', until: yearsLater(years) }, price: { free: true }, targetGroups: ['everyone'], contact: { email: 'toimisto@yhdistys.example' },
      }));
    }
    return timed(drafts, ({ id }) => post(`/activities/${id}/publication`, {}));
  };
}
