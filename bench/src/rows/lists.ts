import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';
import { percentile } from '../record/numbers.js';
import { alternate, type Measure, type Row } from '../row.js';
import { coordinatorOf, fillRegistry, REGISTRY } from './registry.js';

const ASKED_FIRST = 5;

interface List {
  readonly name: string;
  /** As the page asks for it. */
  readonly path: string;
  /** The rows of the same page and how many there are, and nothing else: no facets, no row security, no HTTP. */
  readonly bare: string;
}

const ORGANISATIONS = 'select *, count(*) over () from organisations';
const ROLES = 'select a.*, p.name, o.names, count(*) over () from appointments a join contact_persons p on p.organisation_id = a.organisation_id and p.id = a.person_id join organisations o on o.organisation_id = a.organisation_id';

const LISTS: readonly List[] = [
  { name: 'organisations', path: '/organisations?state=active', bare: `${ORGANISATIONS} where ended_on is null order by names ->> 'fi', organisation_id limit 20` },
  { name: 'organisations, last page', path: '/organisations?sort=changed&page=500', bare: `${ORGANISATIONS} order by changed_at desc, organisation_id limit 20 offset 9980` },
  { name: 'organisations by two words', path: '/organisations?text=kylätalo+harjula', bare: `${ORGANISATIONS} where position('kylätalo' in search_text) > 0 and position('harjula' in search_text) > 0 order by names ->> 'fi', organisation_id limit 20` },
  { name: 'organisations of a town', path: '/organisations?municipalityCode=217&type=association', bare: `${ORGANISATIONS} where '217' = any(service_area) and type = 'association' order by names ->> 'fi', organisation_id limit 20` },
  { name: 'roles in force', path: '/appointments?state=in-force', bare: `${ROLES} where a.starts_on <= current_date and (a.ends_on is null or a.ends_on >= current_date) order by a.role, o.names ->> 'fi', p.name, a.id limit 20` },
  { name: 'roles, by who ends first', path: '/appointments?sort=ends&page=100', bare: `${ROLES} order by a.ends_on nulls last, p.name, a.id limit 20 offset 1980` },
  { name: 'roles by a name', path: '/appointments?text=helmi', bare: `${ROLES} where position('helmi' in lower(p.name)) > 0 or position('helmi' in o.search_text) > 0 order by a.role, o.names ->> 'fi', p.name, a.id limit 20` },
  { name: 'roles of a town', path: '/appointments?municipalityCode=217&state=in-force', bare: `${ROLES} where '217' = any(a.area) and a.starts_on <= current_date and (a.ends_on is null or a.ends_on >= current_date) order by a.role, o.names ->> 'fi', p.name, a.id limit 20` },
  { name: 'coverage', path: '/appointments/coverage', bare: `select * from appointments where area && '{074,217,236,272,421,849,924}' and counterpart_id is null and (ends_on is null or ends_on >= current_date)` },
  { name: 'yearly negotiations', path: '/hyte-negotiations', bare: `select * from organisations where type in ('municipality', 'wellbeing-region')` },
];

/** The median of so many askings, one after another, in milliseconds. */
async function median(times: number, ask: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const startedAt = performance.now();
    await ask();
    took.push(performance.now() - startedAt);
  }
  return percentile(took, 0.5);
}

async function ask(url: string, authorization: string): Promise<{ readonly total?: number }> {
  const answer = await fetch(url, { headers: { authorization } });
  if (answer.status !== 200) throw new Error(`a list was answered with ${answer.status}`);
  return answer.json() as Promise<{ readonly total?: number }>;
}

export const lists: Row = {
  name: 'lists', work: `lists of a registry of ${REGISTRY.organisations} organisations and ${REGISTRY.roles} roles: page, total and facets for each filter; one asker`,
  async run(ground, plan) {
    const sql: Sql = await ground.sql('partners');
    const town = await fillRegistry(sql);
    const authorization = await coordinatorOf(ground, sql, town);
    const partners = await startService(ground, 'partners');
    const each = Math.max(3, plan.seconds * 5);
    try {
      const measures: Measure[] = [];
      const findings: string[] = [];
      for (const { name, path, bare } of LISTS) {
        const product = () => ask(`${partners.url}${path}`, authorization);
        const floor = () => sql.run<{ count?: string }>(bare);
        await median(ASKED_FIRST, product);
        await median(ASKED_FIRST, floor);
        measures.push({ name, unit: 'ms', ...await alternate(plan, () => median(each, product), () => median(each, floor)) });
        const [{ total }, [row]] = [await product(), await floor()];
        if (total !== undefined && row?.count !== undefined && total !== Number(row.count)) findings.push(`${name}: ${total} by the list, ${row.count} by the bare statement`);
      }
      return { measures, findings };
    } finally {
      await partners.stop();
    }
  },
};
