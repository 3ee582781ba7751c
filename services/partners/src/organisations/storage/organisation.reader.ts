import { Injectable } from '@nestjs/common';
import { Letters, type SentLetter } from '@pirtti/notify';
import type { EntityManager } from 'typeorm';
import { AgreementSearch } from '../../agreements/storage/agreement-search.js';
import { ORGANISATION_FIELDS } from '../domain/fields.js';
import type { Keeper } from '../domain/keepers.js';
import type { Organisation } from '../domain/organisation.js';
import { OrganisationChangeRow } from './organisation-change.row.js';
import { OrganisationRow, toOrganisation } from './organisation.row.js';
import { OrganisationStore } from './organisation.store.js';

/** An organisation with those around it: above, within, before and after. */
export interface Surrounded {
  readonly organisation: Organisation;
  readonly parts: readonly Organisation[];
  /** Joint organisations that it is a member of. */
  readonly jointOrganisations: readonly Organisation[];
  readonly predecessors: readonly Organisation[];
  /** Those that it names itself, by id. */
  readonly named: ReadonlyMap<string, Organisation>;
  /** Agreements in force to which both it and the reader are parties. */
  readonly agreements: number;
  /** What was written to it, as far as the reader may know. */
  readonly letters: readonly SentLetter[];
}

/** So many are listed on one organisation's page. */
const MOST_AROUND = 200;

@Injectable()
export class OrganisationReader {
  constructor(private readonly store: OrganisationStore, private readonly agreements: AgreementSearch, private readonly letters: Letters) {}

  async read(tx: EntityManager, id: string, at: Date): Promise<Surrounded | undefined> {
    const organisation = await this.store.find(tx, id);
    if (!organisation) return undefined;
    const around = (await tx.createQueryBuilder(OrganisationRow, 'o')
      .where('o.parent_id = :id or o.successor_id = :id or :id = any(o.member_ids)', { id }).orderBy(`o.names ->> 'fi'`).limit(MOST_AROUND).getMany()).map(toOrganisation);
    const { parentId, memberIds, successorId, adviserId } = organisation;
    return {
      organisation,
      agreements: await this.agreements.countInForce(tx, id, at),
      letters: (await this.letters.about(tx, [id])).get(id)!,
      parts: around.filter((one) => one.parentId === id),
      jointOrganisations: around.filter((one) => one.memberIds.includes(id)),
      predecessors: around.filter((one) => one.successorId === id),
      named: await this.store.findMany(tx, [parentId, ...memberIds, successorId, adviserId].filter((one) => one !== null)),
    };
  }

  /** What has been done to it, the newest first, and the organisations that its lines name. */
  async timeline(tx: EntityManager, id: string, { page, pageSize }: { page: number; pageSize: number }) {
    const [lines, total] = await tx.findAndCount(OrganisationChangeRow, { where: { organisationId: id }, order: { version: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    const ids = lines.flatMap((line) => [line.byOrganisationId, ...line.changes.filter(({ field }) => ORGANISATION_FIELDS.includes(field)).flatMap(({ before, after }) => [...before, ...after])]);
    return { lines, total, organisations: await this.store.findMany(tx, ids) };
  }

  /** Somebody who acts for an organisation, as the registry's rules see them. */
  async keeper(tx: EntityManager, { organisationId, roles }: Pick<Keeper, 'organisationId' | 'roles'>): Promise<Keeper> {
    const own = await this.store.find(tx, organisationId);
    return { organisationId, roles, type: own?.type, serviceArea: own?.serviceArea ?? [] };
  }
}
