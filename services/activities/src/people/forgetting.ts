import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import type { Person } from './domain/person.js';
import { forgettableAt, monthsAfter, USUAL_MONTHS } from './domain/retention.js';
import { People } from './storage/people.js';
import { PeopleAudit } from './storage/people-audit.js';
import { PERSON_TRACES, type PersonTrace } from './traces.js';

const FIRST_AFTER_MS = 10 * 60 * 1000;
const EVERY_MS = 6 * 60 * 60 * 1000;
/** Counting months back and forth may differ by the end of a month: a few are looked at early, and then left alone by the decision. */
const DAYS_EARLY_MS = 4 * 24 * 60 * 60 * 1000;

/** Forgets the people whom nothing needs any more, and writes down how many. Two processes may do it: each person is forgotten once. */
@Injectable()
export class Forgetting extends InRounds {
  constructor(
    private readonly tenant: TenantTransactions, private readonly people: People, private readonly audit: PeopleAudit,
    @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** For how many months after the last need somebody is known. */
  get months(): number {
    return this.config.forgetPeopleAfterMonths ?? USUAL_MONTHS;
  }

  /** Till when somebody will be known, as things stand. Null while something without an end needs them. */
  async knownUntil(tx: EntityManager, person: Person, traces: readonly PersonTrace[] = PERSON_TRACES): Promise<Date | null> {
    const needed: (Date | null)[] = [];
    for (const { neededUntil } of traces) needed.push(await neededUntil(tx, person.id));
    return forgettableAt(person, needed, this.months);
  }

  /** Looks through all organisations once. */
  async round(traces: readonly PersonTrace[] = PERSON_TRACES): Promise<void> {
    const at = this.clock.now();
    const keepers = await this.tenant.asPublic((tx) => tx.query<{ id: string }[]>('select organisation_id as id from known_organisations'));
    await this.rounds.each(keepers, ({ id }) => this.ofOrganisation(id, at, traces));
  }

  private async ofOrganisation(organisationId: string, at: Date, traces: readonly PersonTrace[]): Promise<void> {
    const before = new Date(monthsAfter(at, -this.months).getTime() + DAYS_EARLY_MS);
    const old = await this.tenant.run(organisationId, (tx) => tx.query<{ id: string }[]>('select id from people where erased_at is null and changed_at <= $1 order by changed_at', [before]));
    let forgotten = 0;
    // Each alone: one that cannot be forgotten does not keep the others.
    await this.rounds.each(old, async ({ id }) => { if (await this.tenant.run(organisationId, (tx) => this.forget(tx, id, at, traces))) forgotten += 1; });
    await this.tenant.run(organisationId, (tx) => this.note(tx, organisationId, forgotten, at));
  }

  private async forget(tx: EntityManager, id: string, at: Date, traces: readonly PersonTrace[]): Promise<boolean> {
    // Of two processes the second finds that it is done.
    const person = await this.people.locked(tx, id);
    if (!person || 'erasedAt' in person) return false;
    const due = await this.knownUntil(tx, person, traces);
    if (due === null || due > at) return false;
    await this.people.erase(tx, id, { because: 'retention', at, traces });
    await this.audit.byRetention(tx, { organisationId: person.organisationId, action: 'forget-person', objectKind: 'person', objectId: id, at });
    return true;
  }

  /** A line a day, and none where nobody is known. */
  private async note(tx: EntityManager, organisationId: string, forgotten: number, at: Date): Promise<void> {
    await tx.query(
      `insert into forgetting_rounds as r (organisation_id, day, at, forgotten, kept)
       select $1, $2, $3, $4, kept from (select count(*)::int as kept from people where erased_at is null) k where kept > 0 or $4 > 0
       on conflict (organisation_id, day) do update set at = excluded.at, forgotten = r.forgotten + excluded.forgotten, kept = excluded.kept`,
      [organisationId, dayInHelsinki(at), at, forgotten]);
  }
}
