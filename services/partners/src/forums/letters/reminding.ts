import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Letters } from '@pirtti/notify';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { namedIn } from '../../letters/storage/addressees.js';
import { writeToOrganisation } from '../../letters/write-to-organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { isToBeReminded } from '../domain/negotiation.js';
import { noteOverdue, noteReminder, regionsOn } from '../storage/negotiation-reminders.js';
import { Negotiations, type Negotiation } from '../storage/negotiations.js';
import { LATE_NEGOTIATION } from './late-negotiation-letter.js';

/** Once a year is no hurry. */
const FIRST_AFTER_MS = 10 * 60 * 1000;
const EVERY_MS = 6 * 60 * 60 * 1000;

/** Tells of municipalities and regions that lack this year's negotiation, and writes to both. Several processes may do it: each pair is told of once, and written to once a year. */
@Injectable()
export class Reminding extends InRounds {
  constructor(
    private readonly tenant: TenantTransactions, private readonly negotiations: Negotiations, private readonly organisations: OrganisationStore, private readonly outbox: Outbox, private readonly letters: Letters,
    @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Looks at every pair once. */
  async round(): Promise<void> {
    const at = this.clock.now();
    const regions = await this.tenant.asPublic((tx) => regionsOn(tx, dayInHelsinki(at)));
    await this.rounds.each(regions, (regionId) => this.tenant.run(regionId, (tx) => this.tell(tx, regionId, at)));
  }

  private async tell(tx: EntityManager, regionId: string, at: Date): Promise<void> {
    const today = dayInHelsinki(at);
    const year = Number(today.slice(0, 4));
    const late = (await this.negotiations.of(tx, regionId, year, today)).filter(({ status }) => isToBeReminded(status, today));
    for (const { municipalityId, municipalityCode, lastHeldOn } of late) {
      const fact = { type: 'NegotiationOverdue', municipalityId, municipalityCode, regionId, year, lastHeldOn, at } as const;
      if (await noteOverdue(tx, fact)) await this.outbox.append(tx, regionId, announce(fact));
    }
    const { publicUrl } = this.config.letters ?? {};
    // Where the service writes no letters none is noted either: it is not too late to begin.
    if (publicUrl) await this.write(tx, regionId, late, year, publicUrl, at);
  }

  private async write(tx: EntityManager, regionId: string, late: readonly Negotiation[], year: number, publicUrl: string, at: Date): Promise<void> {
    const today = dayInHelsinki(at);
    const known = await this.organisations.findMany(tx, late.flatMap(sidesOf));
    const named = await namedIn(tx, late.flatMap(sidesOf), today);
    for (const pair of late) {
      const [municipality, region] = sidesOf(pair).map((id) => known.get(id));
      if (!municipality || !region || !(await noteReminder(tx, { regionId, municipalityId: municipality.id, year, at }))) continue;
      const details = { municipality: municipality.names, region: region.names, year, lastHeldOn: pair.lastHeldOn, link: `${publicUrl}/tyo/foorumit/neuvottelut` };
      for (const side of [municipality, region]) {
        await writeToOrganisation(this.letters, tx, regionId, side, named, { kind: LATE_NEGOTIATION, details, about: { kind: 'hyte-negotiation', id: municipality.id }, at });
      }
    }
  }
}

const sidesOf = ({ municipalityId, regionId }: Negotiation): string[] => [municipalityId, regionId];
