import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { isRefusal, newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestAnswer, type TestService } from '@pirtti/testing';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { draftApplication } from './applications/domain/write-application.js';
import { submitApplication } from './applications/domain/submit-application.js';
import { ApplicationStore } from './applications/storage/application.store.js';
import { RoundStore } from './rounds/storage/round.store.js';

export const BEFORE = new Date('2027-01-10T10:00:00Z');
export const OPEN = new Date('2027-01-20T10:00:00Z');
/** 5 February at 16.15 in Finland. */
export const CLOSING = new Date('2027-02-05T14:15:00Z');
export const AFTER = new Date('2027-02-22T10:00:00Z');

export type PersonKey = keyof typeof DEMO_PEOPLE;
export interface Shown { readonly id: string; readonly version: number; readonly status: string; readonly [field: string]: unknown }

const FIVE_YEARS_AGO = new Date('2022-11-21T00:00:00Z');
const ROUND = {
  kind: 'operating', language: 'fi', title: 'Järjestöavustukset 2027', description: 'Painopisteenä yksinäisyys.', opensOn: '2027-01-15', closesOn: '2027-02-05', closesTime: '16:15', useReportDueOn: '2028-03-31',
  annexes: ['budget'], leastScorers: 1, criteria: [{ text: 'Tarve', mostPoints: 80 }], multipliers: [{ text: 'Lähellä.fi', percent: 110 }],
};
const APPLICATION = { title: 'Avoin kohtaamispaikka', purpose: 'Kahvila.', askedCents: 850_000, annexes: [{ kind: 'budget', reference: 'Liite 1' }] };
const DECISION = { body: 'Lautakunta', decidedOn: '2027-02-22', section: '§ 5', reason: 'Vastaa tarpeeseen.' };

/** The service with the demo's people in it, its clock in the test's hand, and the steps of a grant in a line each. */
export class GrantHouse {
  now = OPEN;
  service: TestService;
  tenant: TenantTransactions;

  /** With `publicUrl` it writes letters, which wait: nobody is there to hand them to. */
  async open(publicUrl?: string): Promise<this> {
    this.service = await testService(partners, { clock: { now: () => this.now }, ...(publicUrl && { config: { letters: { publicUrl } } }) });
    this.tenant = this.service.service.app.get(TenantTransactions);
    await fillDemo(this.service.service.app, FIVE_YEARS_AGO, this.service.identity.issuer);
    return this;
  }

  async ask(person: PersonKey, path: string, body?: object, method?: 'PUT'): Promise<TestAnswer> {
    const token = await this.service.identity.token(DEMO_PEOPLE[person].subject);
    return this.service.request(path, { as: { token }, ...(body && { body }), ...(method && { method }) });
  }

  /** What is answered with success, or the problem in the test's face. */
  async done(person: PersonKey, path: string, body: object, method?: 'PUT'): Promise<Shown> {
    const answer = await this.ask(person, path, body, method);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as Shown;
  }

  async refused(person: PersonKey, path: string, body: object, method?: 'PUT'): Promise<[number, string]> {
    const { status, body: problem } = await this.ask(person, path, body, method);
    return [status, (problem as { code: string }).code];
  }

  /** A published round of the region with its own appropriation. */
  async round(more: object = {}, amountCents = 10_000_000): Promise<Shown> {
    const { id: appropriationId } = await this.done('osallisuus', '/grant-appropriations', { year: 2027, name: 'Järjestöavustukset', amountCents });
    const { id, version } = await this.done('osallisuus', '/grant-rounds', { ...ROUND, appropriationId, budgetCents: amountCents, ...more });
    return this.done('osallisuus', `/grant-rounds/${id}/publication`, { version });
  }

  draft(roundId: string, more: object = {}, person: PersonKey = 'sihteeri'): Promise<Shown> {
    return this.done(person, `/grant-rounds/${roundId}/applications`, { ...APPLICATION, ...more });
  }

  async submitted(roundId: string, more: object = {}, person: PersonKey = 'sihteeri'): Promise<Shown> {
    const { id, version } = await this.draft(roundId, more, person);
    return this.done(person, `/grant-applications/${id}/submission`, { version });
  }

  /** Points of every criterion of its round. */
  score(application: Shown, points: number, multipliers: readonly string[] = [], person: PersonKey = 'arvioija'): Promise<Shown> {
    const { criteria } = application['terms'] as { criteria: { id: string }[] };
    return this.done(person, `/grant-applications/${application.id}/scores`, { points: criteria.map(({ id }) => ({ criterionId: id, points })), multipliers });
  }

  /** Asks again where the service was too busy to answer: many may decide at once on a slow machine. */
  async decide(id: string, grantedCents: number | null, more: object = {}): Promise<TestAnswer> {
    const answer = await this.ask('osallisuus', `/grant-applications/${id}/decision`, { ...DECISION, grantedCents, ...more });
    return answer.status === 503 ? this.decide(id, grantedCents, more) : answer;
  }

  /** Applied, scored, decided and paid; the clock goes on to after the round. */
  async paid(more: object = {}, roundMore: object = {}): Promise<Shown> {
    this.now = OPEN;
    const application = await this.submitted((await this.round(roundMore)).id, more);
    await this.score(application, 40);
    this.now = AFTER;
    await this.decide(application.id, 600_000);
    return this.done('osallisuus', `/grant-applications/${application.id}/payment`, { paidOn: '2027-02-22' });
  }

  /** Applications of so many new associations, submitted past the API, which would need a login of each. */
  async crowd(roundId: string, count: number, askedCents: number): Promise<string[]> {
    const [rounds, applications] = [this.service.service.app.get(RoundStore), this.service.service.app.get(ApplicationStore)];
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const [organisationId, applicationId] = [newId(), newId()];
      const by = { organisationId, membershipId: newId(), role: 'organisation-admin' } as const;
      await this.tenant.run(organisationId, async (tx) => {
        await tx.query("insert into organisations (organisation_id, type, names, service_area, bilingual) values ($1, 'association', $2, '{}', false)", [organisationId, { fi: `Yhdistys ${index} ry` }]);
        const round = (await rounds.find(tx, roundId))!;
        const content = { title: `Hakemus ${index}`, purpose: 'Toiminta.', activity: null, askedCents, otherFunding: null, annexes: [{ kind: 'budget', reference: 'Liite' }] } as const;
        for (const decide of [draftApplication({ applicationId, by, round, earlier: undefined, content, at: OPEN }), submitApplication({ by, round, sameActivity: undefined, version: 1, at: OPEN })]) {
          const outcome = await applications.change(tx, applicationId, decide);
          if (isRefusal(outcome)) throw new Error(outcome.code);
        }
      });
      ids.push(applicationId);
    }
    return ids;
  }

  async told(type: string, id: string): Promise<Record<string, unknown>[]> {
    const organisations = [DEMO_ORGANISATIONS.soite, DEMO_ORGANISATIONS.kohtaamispaikka];
    const rows = await Promise.all(organisations.map((one) => this.tenant.run(one.id, (tx) => tx.query<{ data: Record<string, unknown> }[]>('select data from outbox where aggregate_id = $1 and type = $2', [id, type]))));
    return rows.flat().map(({ data }) => data);
  }

  stop(): Promise<void> {
    return this.service.stop();
  }
}
