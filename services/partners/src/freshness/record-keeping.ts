import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CLOCK, Rounds, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { dayInHelsinki, isRefusal, type Clock } from '@pirtti/kernel';
import { isEmailAddress, Letters } from '@pirtti/notify';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { languageOf } from '../letters/language-of.js';
import type { Organisation } from '../organisations/domain/organisation.js';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { archivesAt } from './domain/freshness.js';
import { growOld } from './domain/grow-old.js';
import { CONFIRM_DETAILS } from './letters/confirm-details.js';
import { ConfirmationLinks } from './storage/confirmation-links.js';
import { dueRecords } from './storage/due-records.js';
import { limitsOf } from './limits.js';

const FIRST_AFTER_MS = 5_000;
const EVERY_MS = 10 * 60 * 1000;

/** Asks about records that nobody has confirmed, and archives those about which nobody answers. Two processes may do it: each record changes once. */
@Injectable()
export class RecordKeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('RecordKeeping');
  private readonly rounds = new Rounds({ round: () => this.round(), firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS, tell: (error) => this.logger.error(error) });

  constructor(
    private readonly tenant: TenantTransactions,
    private readonly organisations: OrganisationStore,
    private readonly links: ConfirmationLinks,
    private readonly letters: Letters,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** Looks through the registry once. */
  async round(): Promise<void> {
    const at = this.clock.now();
    const ids = await this.tenant.asPublic((tx) => dueRecords(tx, at, limitsOf(this.config)));
    await this.rounds.each(ids, (id) => this.tenant.run(id, (tx) => this.age(tx, id, at)));
  }

  private async age(tx: EntityManager, id: string, at: Date): Promise<void> {
    const decide = growOld({ at, limits: limitsOf(this.config) });
    // What was decided last is what was written: where another process was faster, nothing.
    let facts: ReturnType<typeof decide> = [];
    const after = await this.organisations.change(tx, id, id, (organisation) => { facts = decide(organisation); return facts; });
    if (!isRefusal(after) && !isRefusal(facts) && facts.length > 0 && after.archivedAt === null) await this.ask(tx, after, at);
  }

  /** Where nobody can be reached the reminder stands in the registry alone. */
  private async ask(tx: EntityManager, organisation: Organisation, at: Date): Promise<void> {
    const { id, names, adviserId } = organisation;
    const adviser = adviserId === null ? undefined : await this.organisations.find(tx, adviserId);
    const reader = [organisation, adviser].find((one) => one?.email && isEmailAddress(one.email));
    const { publicUrl } = this.config.letters ?? {};
    if (!reader || !publicUrl) return;
    const expiresAt = archivesAt(organisation.confirmedAt, at, limitsOf(this.config));
    const token = await this.links.make(tx, id, { at, expiresAt });
    await this.letters.write(tx, id, {
      kind: CONFIRM_DETAILS, to: { email: reader.email! }, reader: { as: 'partner', addressee: { organisationId: reader.id, membershipId: null } }, language: languageOf(reader), about: { kind: 'organisation', id }, at,
      details: { names, until: dayInHelsinki(new Date(expiresAt.getTime() - 1)), link: `${publicUrl}/vahvista/${id}#${token}` },
    });
  }
}
