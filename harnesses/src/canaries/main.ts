import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATABASES, startPirtti, type Pirtti } from '@pirtti/local';
import { urlTo } from '@pirtti/storage-kit';
import { eventually } from '@pirtti/testing';
import pg from 'pg';
import { chanceFrom, count, type Harness } from '../harness.js';
import { blunder } from './blunders.js';
import { Caller } from './caller.js';
import { Findings, lookEverywhere } from './findings.js';
import { canaryPeople, KINDS, SIGIL, type CanaryPerson } from './people.js';
import { filesUnder, OWNER } from './places.js';
import { publishAndRead } from './reports.js';
import { Searcher } from './searcher.js';
import { proveThatSearcherSees } from './searcher-control.js';
import { tellStories, type Staff } from './story.js';

/** People whose mail stays on the broker's disk while it is searched. */
const UNDELIVERED = 5;

export const harness: Harness = {
  proves: 'What is known of a person stays with the service that owns it: not in mail, logs, metrics, addresses, error texts, reports, or anybody else’s database.',
  options: { people: { type: 'string', description: 'how many people go through the house (1000; 25 with --short)' } },
  async run(asked, say) {
    const people = canaryPeople(count(asked, 'people', asked.short ? 25 : 1_000), chanceFrom(asked.seed));
    const findings = new Findings(new Searcher(people));
    say(`the searcher recognises ${proveThatSearcherSees(people)} ways of writing`);
    const scratch = mkdtempSync(join(tmpdir(), 'pirtti-canaries-'));
    const before = process.env['TMPDIR'];
    // Also what the house's processes leave in their temporary folder is looked at.
    mkdirSync(process.env['TMPDIR'] = join(scratch, 'tmp'));
    const house = await startPirtti({ dataDir: join(scratch, 'data'), ports: 'free' }).catch((error: unknown) => { rmSync(scratch, { recursive: true, force: true }); throw error; });
    try {
      say('the house is up');
      const staff = await logIn(house, findings);
      const late = people.slice(0, UNDELIVERED);
      await Promise.all([tellStories(staff, people.slice(UNDELIVERED)), trouble(house, findings, people.length - late.length, asked.short, say)]);
      say(`${people.length - late.length} people went through the house, ${findings.answers} answers read`);
      say(`${await blunder(house, staff, asked.short ? people.slice(-2) : people.slice(-25), findings.readAnswer)} mistakes made with their data`);
      await searchUndeliveredMail(house, staff, late, findings);
      say(`${await publishAndRead(house, staff, findings.readAnswer)} reports, downloads and pages read`);
      if (!house.chromium.program) say(`no report was printed, so no PDF was searched: ${house.chromium.why}`);

      const atHome = await lookEverywhere(findings, house, scratch);
      const missing = people.filter(({ givenName, familyName, worker, contactName }) => [givenName, familyName, ...[worker.name, contactName].map((name) => name.split(' ')[0]!)].some((word) => !atHome.has(word)));
      if (missing.length > 0) throw new Error(`the search is blind: ${missing.length} of ${people.length} people were not found with their owners either`);
      const unseen = (['r', 's', 't', 'd', 'o', 'k'] as const).filter((kind) => ![...atHome].some((canary) => canary.toLowerCase().startsWith(`${SIGIL}${kind}`.toLowerCase())));
      if (unseen.length > 0) throw new Error(`the search is blind: not found with its owner either: ${unseen.map((kind) => KINDS[kind]).join(', ')}`);
      const all = findings.all();
      say(`${findings.places} places searched, ${Math.round(findings.searcher.looked / 1e6)} million bytes, ${findings.answers} answers: ${all.length} hits outside ${OWNER}, ${atHome.size} canaries of all ${people.length} people there`);
      await proveThatHitsAreFound(house, scratch, people[0]!);
      return all;
    } finally {
      await house.stop();
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

async function logIn(house: Pirtti, findings: Findings): Promise<Staff> {
  const as = (username: string): Promise<Caller> => new Caller(house, username, findings.readAnswer).logIn();
  const [counsellor, linkPerson, association, coordinator, volunteers] = await Promise.all([as('ohjaaja'), as('linkki'), as('yhdistys'), as('hyte'), as('vapaaehtoiset')]);
  return { counsellor, linkPerson, association, coordinator, volunteers };
}

/** While people are on their way the database dies in the middle of their commands, then the broker, then the service itself. */
async function trouble(house: Pirtti, findings: Findings, people: number, short: boolean, say: (line: string) => void): Promise<void> {
  for (const [name, after] of [['postgres', 3], ['nats-server', 6], ...short ? [] : [['referrals', 9] as const]] as const) {
    await eventually(() => { if (findings.answers < after * people) throw new Error('not yet'); }, { withinMs: 600_000 });
    await house.parts[name].kill9();
    await house.parts[name].up();
    say(`${name} was killed and is back`);
  }
}

/** Where all mail is delivered at once, nothing of it is on the disk any more: so one receiver is away while it is searched. */
async function searchUndeliveredMail(house: Pirtti, staff: Staff, people: readonly CanaryPerson[], findings: Findings): Promise<void> {
  await house.parts.reporting.stop();
  await tellStories(staff, people);
  const store = join(house.folders.data, 'nats');
  const mailFrom = (): boolean => [...filesUnder(store)].some(({ content }) => content.includes('referrals.referral-sent.v1') && content.includes('referrals.referral-completed.v1'));
  await eventually(() => { if (!mailFrom()) throw new Error('the search is blind: no mail stands in the broker’s files'); }, { withinMs: 30_000 });
  for (const place of filesUnder(store)) findings.lookAt(place);
  await house.parts.reporting.restart();
}

/** A search that found nothing must find what is put there for it: in a log, in the broker's files and in another service's database. */
async function proveThatHitsAreFound(house: Pirtti, scratch: string, person: CanaryPerson): Promise<void> {
  appendFileSync(join(house.folders.logs, 'reporting.log'), `{"msg":"control","who":"${person.givenName}"}\n`);
  const block = pathOfBlock(join(house.folders.data, 'nats'));
  appendFileSync(block, person.phone);
  const [other] = DATABASES.filter((name) => name !== OWNER);
  const client = new pg.Client({ connectionString: urlTo(house.superuserUrl, { database: other! }) });
  await client.connect();
  await client.query(`create table control as select '${Buffer.from(person.message).toString('base64')}'::text as letter`);
  await client.end();
  const control = new Findings(new Searcher([person]));
  await lookEverywhere(control, house, scratch);
  for (const place of ['reporting.log', '.blk', 'the table control']) {
    if (!control.all().some((finding) => finding.includes(place))) throw new Error(`the search is blind: a canary put into ${place} was not found`);
  }
}

const pathOfBlock = (store: string): string => {
  const found = readdirSync(store, { recursive: true }).map(String).find((name) => name.endsWith('.blk'));
  if (!found) throw new Error('the broker has no files');
  return join(store, found);
};
