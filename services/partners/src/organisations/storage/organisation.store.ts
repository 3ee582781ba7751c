import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import type { Organisation } from '../organisation.js';
import { OrganisationRow, toOrganisation, toRow } from './organisation.row.js';

@Injectable()
export class OrganisationStore {
  constructor(private readonly outbox: Outbox) {}

  /** Takes an organisation into the registry and tells everyone; one that is there already stays as it is. */
  async register(tx: EntityManager, organisation: Organisation, at: Date): Promise<void> {
    const { raw } = await tx.createQueryBuilder().insert().into(OrganisationRow).values(toRow(organisation)).orIgnore().returning('organisation_id').execute() as { raw: unknown[] };
    if (raw.length > 0) await this.outbox.append(tx, organisation.id, announce({ type: 'OrganisationRegistered', organisation, at }));
  }

  async find(tx: EntityManager, id: string): Promise<Organisation | undefined> {
    const row = await tx.findOneBy(OrganisationRow, { organisationId: id });
    return row ? toOrganisation(row) : undefined;
  }

  /** By id; those not in the registry are missing. */
  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
    const rows = await tx.findBy(OrganisationRow, { organisationId: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.organisationId, toOrganisation(row)]));
  }

  /** All, or those that live in a municipality or serve it, by their Finnish name. */
  async list(tx: EntityManager, municipalityCode: string | undefined): Promise<Organisation[]> {
    const rows = tx.createQueryBuilder(OrganisationRow, 'o').orderBy(`o.names ->> 'fi'`);
    if (municipalityCode) rows.where('o.municipality_code = :municipalityCode or :municipalityCode = any(o.service_area)', { municipalityCode });
    return (await rows.getMany()).map(toOrganisation);
  }
}
