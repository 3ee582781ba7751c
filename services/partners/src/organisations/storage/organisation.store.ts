import { isRefusal, refuse, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import type { Organisation, OrganisationFact } from '../domain/organisation.js';
import { changeRowOf, OrganisationChangeRow } from './organisation-change.row.js';
import { OrganisationRow, toOrganisation, toRow } from './organisation.row.js';

/** Each round somebody else was faster. */
const MOST_ROUNDS = 3;

@Injectable()
export class OrganisationStore {
  constructor(private readonly outbox: Outbox) {}

  /**
   * The only way an organisation changes: decided upon what stands there, and written if that still stands. Its line in the timeline and its
   * news go with it; the news is the acting organisation's, who tells it.
   */
  async change(tx: EntityManager, actingOrganisationId: string, id: string, decide: Decision<Organisation | undefined, OrganisationFact>): Promise<Organisation | Refusal> {
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
      const before = await this.find(tx, id);
      const facts = decide(before);
      if (isRefusal(facts)) return facts;
      const [fact] = facts;
      if (!fact) return before!;
      if (await this.write(tx, before, fact)) {
        await tx.insert(OrganisationChangeRow, changeRowOf(fact));
        await this.outbox.append(tx, actingOrganisationId, announce(fact));
        return fact.organisation;
      }
    }
    // Nobody was faster: the database lets nobody but its keepers write the row.
    return refuse('organisation-is-kept-by-others');
  }

  async find(tx: EntityManager, id: string): Promise<Organisation | undefined> {
    const row = await tx.findOneBy(OrganisationRow, { organisationId: id });
    return row ? toOrganisation(row) : undefined;
  }

  /** By id; those not in the registry are missing. */
  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.findBy(OrganisationRow, { organisationId: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.organisationId, toOrganisation(row)]));
  }

  private async write(tx: EntityManager, before: Organisation | undefined, { organisation }: OrganisationFact): Promise<boolean> {
    if (!before) {
      await tx.insert(OrganisationRow, toRow(organisation));
      return true;
    }
    const { affected } = await tx.update(OrganisationRow, { organisationId: before.id, version: before.version }, toRow(organisation));
    return affected === 1;
  }
}
