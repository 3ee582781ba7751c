import { isRefusal, type Decision, type MunicipalityCode, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { type Adoption, evolveAdoption, type ModelAdopted } from '../domain/adoption.js';
import { evolveModel, type ModelFact, type OperatingModel } from '../domain/operating-model.js';
import { AdoptionRow, toAdoption } from './adoption.row.js';
import { modelLineOf, ModelTimelineRow } from './model-timeline.row.js';
import { OperatingModelRow, toModel, toModelRow } from './operating-model.row.js';

@Injectable()
export class OperatingModelStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way an entry of the library changes, its timeline with it. */
  async change(tx: EntityManager, id: string, decide: Decision<OperatingModel | undefined, ModelFact>): Promise<OperatingModel | Refusal> {
    // Others see the row and may not lock it: the decision says so in words.
    const row = (await tx.findOne(OperatingModelRow, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? (await tx.findOneBy(OperatingModelRow, { id }));
    const before = row ? toModel(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<OperatingModel | undefined>(evolveModel, before)!;
    for (const fact of facts) {
      await (row ? tx.update(OperatingModelRow, { organisationId: row.organisationId, id }, toModelRow(after)) : tx.insert(OperatingModelRow, toModelRow(after)));
      await tx.insert(ModelTimelineRow, modelLineOf(fact));
      if (fact.type === 'ModelDescribed') await this.outbox.append(tx, fact.by.organisationId, announce(fact));
    }
    return after;
  }

  /** The only way a municipality's state changes. Two who write at once wait for each other; the second then decides upon what stands there. */
  async adopt(tx: EntityManager, modelId: string, municipalityCode: MunicipalityCode, decide: Decision<Adoption | undefined, ModelAdopted>): Promise<{ id: string } | Refusal> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`adoption ${modelId} ${municipalityCode}`]);
    const where = { modelId, municipalityCode };
    const row = await tx.findOneBy(AdoptionRow, where);
    const before = row ? toAdoption(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (fact) {
      const next = { ...evolveAdoption(before, fact), organisationId: fact.by.organisationId, changedAt: fact.at };
      await (row ? tx.update(AdoptionRow, where, next) : tx.insert(AdoptionRow, next));
      await tx.insert(ModelTimelineRow, modelLineOf(fact));
      await this.outbox.append(tx, fact.by.organisationId, announce(fact));
    }
    return { id: modelId };
  }

  async find(tx: EntityManager, id: string): Promise<OperatingModel | undefined> {
    const row = await tx.findOneBy(OperatingModelRow, { id });
    return row ? toModel(row) : undefined;
  }

  async adoptions(tx: EntityManager, modelIds: readonly string[]): Promise<Adoption[]> {
    return modelIds.length === 0 ? [] : (await tx.find(AdoptionRow, { where: { modelId: In([...modelIds]) }, order: { municipalityCode: 'asc' } })).map(toAdoption);
  }

  /** What happened, the newest first. */
  async timeline(tx: EntityManager, modelId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: ModelTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(ModelTimelineRow, { where: { modelId }, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }
}
