import { fileURLToPath } from 'node:url';
import { count, type Asked, type Finding, type Harness } from '../harness.js';
import { aftermath } from './aftermath.js';
import { speak } from './answers/speak.js';
import { FuzzService, type Told } from './fuzz-service.js';
import { SERVICES, withHouse, type House, type ServiceName } from './house/house.js';
import { endpointsOf, nameOf, type ApiDocument, type Endpoint } from './requests/endpoints.js';
import { KnownIds } from './requests/known-ids.js';
import { wireCases } from './requests/wire-cases.js';

const REQUESTS = { short: 10, long: 1_000 };
/** What each endpoint is asked before memory is measured for the first time. */
const WARM_UP = 200;
const MEMORY_MAY_GROW = 1.2;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

type Say = (line: string) => void;

export const harness: Harness = {
  proves: 'Whatever is sent to a service, it answers what its document says, stays alive and keeps its store whole.',
  options: {
    requests: { type: 'string', description: `how many are sent to each endpoint (${REQUESTS.long}; ${REQUESTS.short} in the short form)` },
    service: { type: 'string', description: `one service, of ${SERVICES.join(', ')}` },
    endpoint: { type: 'string', description: 'only those that have this in their name, as in "POST /clients"' },
  },
  async run(asked, say) {
    const { service, endpoint } = asked.options;
    const wanted = servicesOf(service);
    const findings = await withHouse(wanted, async (house) => {
      say(`${[...house.services.keys()].join(', ')} answer`);
      return (await Promise.all(wanted.map((name) => fuzzOne(house, name, asked, say)))).flat();
    });
    // In `npm test` a spec judges them.
    if (asked.short || service !== undefined || endpoint !== undefined) return findings;
    return [...findings, ...await regexFindings(say)];
  },
};

/** Loaded only when it is asked for: it brings a whole compiler along. */
async function regexFindings(say: Say): Promise<Finding[]> {
  const [{ findRegexes }, { judgeRegexes }] = await Promise.all([import('./regexes/find-regexes.js'), import('./regexes/judge-regexes.js')]);
  const regexes = findRegexes(ROOT);
  say(`${regexes.length} regular expressions`);
  return judgeRegexes(regexes);
}

function servicesOf(asked: Asked['options'][string]): ServiceName[] {
  if (asked === undefined) return [...SERVICES];
  const known = SERVICES.find((name) => name === asked);
  if (!known) throw new Error(`There is no service called ${String(asked)}: choose from ${SERVICES.join(', ')}.`);
  return [known];
}

async function fuzzOne(house: House, name: ServiceName, asked: Asked, say: Say): Promise<Finding[]> {
  const service = house.services.get(name)!;
  const all = endpointsOf(name, await (await fetch(`${service.url}/openapi.json`)).json() as ApiDocument);
  const chosen = all.filter((endpoint) => nameOf(endpoint).includes(String(asked.options['endpoint'] ?? '')));
  const requests = count(asked, 'requests', asked.short ? REQUESTS.short : REQUESTS.long);
  const isLong = requests > 2 * WARM_UP;
  const fuzz = new FuzzService(service, house.people, new KnownIds());
  const findings: Finding[] = [];
  /** False when the service did not live through it. */
  const pass = async (each: number, seed: number, tell: Say): Promise<boolean> => {
    for (const endpoint of chosen) {
      const found = await fuzz.fuzz(endpoint, each, seedOf(endpoint, seed), (told) => tell(`${nameOf(endpoint)}: ${inWords(told)}`));
      // A long run may be stopped: what was found is told at once.
      if (isLong) found.forEach((finding) => say(`found: ${finding}`));
      findings.push(...found);
      const exit = service.ended();
      if (exit) findings.push(`${nameOf(endpoint)} ended ${name} (${exit.signal ?? exit.code})`);
      if (exit) return false;
    }
    return true;
  };
  await fuzz.lookAround(all);
  const wire = speakAll(house, name, all, asked.short, findings);
  if (isLong && !await pass(WARM_UP, asked.seed + 1, () => undefined)) return findings;
  const before = await service.probe();
  if (!await pass(isLong ? requests - WARM_UP : requests, asked.seed, say)) return findings;
  fuzz.close();
  await wire;
  const after = service.ended() ? undefined : await service.probe();
  if (!after) return [...findings, `a bare connection ended ${name}`];
  say(`${name} holds ${megabytes(before.residentBytes)} before and ${megabytes(after.residentBytes)} after, of which ${megabytes(before.usedBytes)} and ${megabytes(after.usedBytes)} are in use`);
  if (isLong && after.usedBytes > before.usedBytes * MEMORY_MAY_GROW) findings.push(`${name} grew from ${megabytes(before.usedBytes)} in use to ${megabytes(after.usedBytes)}`);
  findings.push(...after.polluted.map((what) => `somebody put ${what} into ${name}`));
  return [...new Set([...findings, ...await aftermath(house, name)])];
}

/** The wire cases beside everything else: the slow ones take most of a minute. */
async function speakAll(house: House, name: ServiceName, endpoints: readonly Endpoint[], short: boolean, findings: Finding[]): Promise<void> {
  const service = house.services.get(name)!;
  const get = endpoints.find(({ method, isPublic, path }) => method === 'GET' && isPublic && !path.includes('{')) ?? endpoints.find(({ method }) => method === 'GET')!;
  const post = endpoints.find(({ method, body }) => method === 'POST' && body) ?? endpoints.find(({ method }) => method === 'POST')!;
  const cases = wireCases(get, post, house.people[0]!.token).filter(({ slow }) => !slow || !short);
  const tell = async (one: (typeof cases)[number]): Promise<void> => { findings.push(...(await speak(service.url, one)).map((finding) => `${name}: ${finding}`)); };
  const slow = cases.filter((one) => one.slow).map(tell);
  for (const one of cases.filter((each) => !each.slow)) await tell(one);
  await Promise.all(slow);
}

/** Each endpoint has choices of its own, so that it is asked the same alone and among the others. */
const seedOf = (endpoint: Endpoint, seed: number): number => [...nameOf(endpoint)].reduce((mixed, character) => (Math.imul(mixed, 31) + character.charCodeAt(0)) | 0, seed);

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
const MOST_ANSWERS_TOLD = 6;

function inWords({ requests, seconds, answers }: Told): string {
  const most = [...answers].sort(([, a], [, b]) => b - a).slice(0, MOST_ANSWERS_TOLD).map(([answer, times]) => `${answer} ${times}`);
  return `${requests} requests in ${seconds.toFixed(1)} s: ${most.join(', ')}`;
}
