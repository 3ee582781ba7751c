import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { Letters } from '@pirtti/notify';
import { MAIL_DATA_SOURCE, TenantTransactions } from '@pirtti/storage-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { comingDays } from '../agreements/domain/coming-days.js';
import { COMING_DAY } from '../agreements/letters/coming-day-letter.js';
import { signedBy } from '../agreements/storage/signed-by.js';
import { useReportReminder } from '../grants/applications/domain/use-report-reminder.js';
import { paidTo } from '../grants/applications/storage/application-ground.js';
import { USE_REPORT } from '../grants/letters/use-report-letter.js';
import { RoundStore } from '../grants/rounds/storage/round.store.js';
import { writeToOrganisations, type OrganisationLetter } from '../letters/write-to-organisation.js';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { noteDueReminder, organisationsAtWork } from './due-reminders.js';

/** What is told a month or more beforehand is in no hurry. */
const FIRST_AFTER_MS = 10 * 60 * 1000;
const EVERY_MS = 6 * 60 * 60 * 1000;

interface Reader {
  readonly organisationId: string;
  readonly publicUrl: string;
  readonly at: Date;
}

/** Reminds organisations of days that come: of reporting how a grant was used, and of agreements that end or are reviewed. Several processes may do it: each day is told once. */
@Injectable()
export class DueReminding extends InRounds {
  constructor(
    private readonly tenant: TenantTransactions, @Inject(MAIL_DATA_SOURCE) private readonly mail: DataSource, private readonly grantRounds: RoundStore, private readonly organisations: OrganisationStore,
    private readonly letters: Letters, @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Looks once at what is each organisation's own to do. Where the service writes no letters nothing is noted either: it is not too late to begin. */
  async round(): Promise<void> {
    const { publicUrl } = this.config.letters ?? {};
    if (!publicUrl) return;
    const at = this.clock.now();
    await this.rounds.each(await organisationsAtWork(this.mail, at), (organisationId) => this.tenant.run(organisationId, (tx) => this.remind(tx, { organisationId, publicUrl, at })));
  }

  private async remind(tx: EntityManager, reader: Reader): Promise<void> {
    await this.remindOfReports(tx, reader);
    await this.remindOfAgreements(tx, reader);
  }

  private async remindOfReports(tx: EntityManager, reader: Reader): Promise<void> {
    const { organisationId, publicUrl, at } = reader;
    for (const application of await paidTo(tx, organisationId)) {
      const { id, granterId, roundId, decision: { useReportDueOn: dueOn } } = application;
      const reminder = useReportReminder(application, at);
      if (!reminder || !(await noteDueReminder(tx, { organisationId, what: reminder, subjectId: id, at }))) continue;
      const [round, granter] = [await this.grantRounds.find(tx, roundId), await this.organisations.find(tx, granterId)];
      const details = { reminder, granter: granter!.names, round: round!.terms.title, dueOn, link: `${publicUrl}/tyo/avustukset/hakemukset/${id}` };
      await this.write(tx, reader, { kind: USE_REPORT, details, about: { kind: 'grant-application', id }, at });
    }
  }

  private async remindOfAgreements(tx: EntityManager, reader: Reader): Promise<void> {
    const { organisationId, publicUrl, at } = reader;
    for (const agreement of await signedBy(tx, organisationId, at)) {
      for (const coming of comingDays(agreement, at)) {
        if (!(await noteDueReminder(tx, { organisationId, what: coming.what, subjectId: agreement.id, at }))) continue;
        const others = await this.organisations.findMany(tx, agreement.parties.filter((party) => party !== organisationId));
        const details = { ...coming, partners: [...others.values()].map(({ names }) => names), link: `${publicUrl}/tyo/sopimukset/${agreement.id}` };
        await this.write(tx, reader, { kind: COMING_DAY, details, about: { kind: 'agreement', id: agreement.id }, at });
      }
    }
  }

  /** From the organisation to its own people: what it may not read it is not reminded of. */
  private async write<Details extends object>(tx: EntityManager, { organisationId }: Reader, body: OrganisationLetter<Details>): Promise<void> {
    const own = await this.organisations.find(tx, organisationId);
    if (own) await writeToOrganisations(this.letters, tx, organisationId, [own], body);
  }
}
