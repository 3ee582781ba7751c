import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { announce } from '../../../announcements/announce.js';
import { MatchRow } from '../../matches/storage/match.row.js';
import type { VolunteerModel, VolunteerModelFact } from '../domain/volunteer-model.js';
import { toModel, toModelRow, VolunteerModelRow } from './volunteer-model.row.js';

@Injectable()
export class VolunteerModelStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a model changes; the decision is told how many pairs of it go together. */
  async change(tx: EntityManager, id: string, decide: (pairs: number) => Decision<VolunteerModel | undefined, VolunteerModelFact>): Promise<{ readonly id: string } | Refusal> {
    const row = await tx.findOne(VolunteerModelRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const pairs = row ? await tx.countBy(MatchRow, { modelId: id, status: Not('ended') }) : 0;
    const facts = decide(pairs)(row ? toModel(row) : undefined);
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      const { organisationId } = fact.model;
      await (row ? tx.update(VolunteerModelRow, { organisationId, id }, toModelRow(fact.model)) : tx.insert(VolunteerModelRow, toModelRow(fact.model)));
      await this.outbox.append(tx, organisationId, announce(fact));
    }
    return { id };
  }

  /** The acting organisation's own. */
  async find(tx: EntityManager, organisationId: string, id: string): Promise<VolunteerModel | undefined> {
    return (await this.findMany(tx, organisationId, [id])).get(id);
  }

  async findMany(tx: EntityManager, organisationId: string, ids: readonly string[]): Promise<ReadonlyMap<string, VolunteerModel>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(VolunteerModelRow, { organisationId, id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toModel(row)]));
  }

  /** The acting organisation's own: those that go on first. */
  async list(tx: EntityManager, organisationId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: VolunteerModel[]; total: number }> {
    const [rows, total] = await tx.findAndCount(VolunteerModelRow, {
      where: { organisationId }, order: { endedOn: { direction: 'desc', nulls: 'first' }, id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize,
    });
    return { items: rows.map(toModel), total };
  }

  /** Where anybody may offer themselves, of all organisations. */
  async open(tx: EntityManager, municipalityCode: string | undefined, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: VolunteerModel[]; total: number }> {
    const found = tx.createQueryBuilder(VolunteerModelRow, 'm').where('m.takes_applicants and m.ended_on is null');
    if (municipalityCode !== undefined) found.andWhere('m.municipality_codes @> array[:municipalityCode]', { municipalityCode });
    const [rows, total] = await found.orderBy(`m.names ->> 'fi'`).addOrderBy('m.id').offset((page - 1) * pageSize).limit(pageSize).getManyAndCount();
    return { items: rows.map(toModel), total };
  }

  /** Whether an organisation takes on those who offer themselves. */
  async takesApplicants(tx: EntityManager, organisationId: string): Promise<boolean> {
    return (await tx.countBy(VolunteerModelRow, { organisationId, takesApplicants: true, endedOn: IsNull() })) > 0;
  }
}
