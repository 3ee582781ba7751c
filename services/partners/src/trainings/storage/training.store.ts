import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import { evolveTraining, type Training, type TrainingFact } from '../domain/training.js';
import { TrainingTimelineRow, trainingLineOf } from './training-timeline.row.js';
import { TrainingRow, toTraining, toTrainingRow } from './training.row.js';

@Injectable()
export class TrainingStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way what is written of a training changes, its timeline and its news with it. */
  async change(tx: EntityManager, id: string, decide: Decision<Training | undefined, TrainingFact>): Promise<Training | Refusal> {
    // Others see the row and may not lock it: the decision says so in words.
    const row = (await tx.findOne(TrainingRow, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? (await tx.findOneBy(TrainingRow, { id }));
    const before = row ? toTraining(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Training | undefined>(evolveTraining, before)!;
    for (const fact of facts) {
      await (row ? tx.update(TrainingRow, { organisationId: row.organisationId, id }, toTrainingRow(after)) : tx.insert(TrainingRow, toTrainingRow(after)));
      await tx.insert(TrainingTimelineRow, trainingLineOf(fact));
      await this.outbox.append(tx, after.organisationId, announce(fact));
    }
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<Training | undefined> {
    const row = await tx.findOneBy(TrainingRow, { id });
    return row ? toTraining(row) : undefined;
  }

  /** What happened, the newest first. */
  async timeline(tx: EntityManager, trainingId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: TrainingTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(TrainingTimelineRow, { where: { trainingId }, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }
}
