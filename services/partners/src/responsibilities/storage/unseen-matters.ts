import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';

/** A matter of others for which somebody answers: whose it is, and nothing of what. */
export interface UnseenMatter {
  readonly id: string;
  readonly parties: readonly Organisation[];
}

interface UnseenRow {
  readonly id: string;
  readonly parties: readonly string[];
}

/** What stands in a person's name where the asker is no party. The database tells of it to those alone who keep the person's organisation, and only while they ask about that person. */
@Injectable()
export class UnseenMatters {
  constructor(private readonly organisations: OrganisationStore) {}

  /** Those for which the person answers on a day or later. */
  async of(tx: EntityManager, personId: string, day: string): Promise<UnseenMatter[]> {
    await askAbout(tx, personId);
    const rows = await tx.query<UnseenRow[]>(
      `select distinct matter_id as id, parties from responsibilities
        where person_id = $1 and (ends_on is null or ends_on >= $2) and (select current_organisation()) <> all(parties) order by matter_id`, [personId, day]);
    await askAbout(tx, '');
    const known = await this.organisations.findMany(tx, rows.flatMap(({ parties }) => parties));
    return rows.map(({ id, parties }) => ({ id, parties: parties.flatMap((party) => known.get(party) ?? []) }));
  }
}

const askAbout = (tx: EntityManager, personId: string): Promise<unknown> => tx.query(`select set_config('pirtti.person', $1, true)`, [personId]);
