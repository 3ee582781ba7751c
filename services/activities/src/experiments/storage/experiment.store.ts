import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { announceWish } from '../../announcements/announce-wishes.js';
import { evolveExperiment, type Experience, type ExperienceFact, type Experiment, type ExperimentFact } from '../domain/experiment.js';
import type { Gathered } from '../domain/move-experiment.js';
import type { WithExperience } from '../domain/record-experience.js';
import { ExperienceRow } from './experience.row.js';
import { ExperimentRow, toExperiment, toExperimentRow } from './experiment.row.js';
import { experimentLineOf, ExperimentTimelineRow } from './experiment-timeline.row.js';

interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class ExperimentStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way an experiment changes; its timeline and its news go with it. */
  async change(tx: EntityManager, id: string, decide: Decision<Gathered, ExperimentFact>): Promise<Experiment | Refusal> {
    await wait(tx, id);
    const before = await this.find(tx, id);
    const experiences = before ? await tx.find(ExperienceRow, { where: { experimentId: id }, select: { organisationId: true, id: true, verdict: true } }) : [];
    const facts = decide({ experiment: before, experiences, kinds: before ? await this.kindsOf(tx, await this.activityIdsOf(tx, before)) : [] });
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Experiment | undefined>(evolveExperiment, before)!;
    if (facts.length === 0) return after;
    const { organisationId } = after;
    await (before ? tx.update(ExperimentRow, { organisationId, id: after.id }, toExperimentRow(after)) : tx.insert(ExperimentRow, toExperimentRow(after)));
    for (const fact of facts) await this.tell(tx, fact);
    return after;
  }

  /** The only way an experience is written down and its words erased, by whichever of those who take part. */
  async changeExperience(tx: EntityManager, experimentId: string, experienceId: string, decide: Decision<WithExperience, ExperienceFact>): Promise<{ readonly id: string } | Refusal> {
    await wait(tx, experimentId);
    const row = await tx.findOneBy(ExperienceRow, { id: experienceId });
    const facts = decide({ experiment: await this.find(tx, experimentId), experience: row ? { ...row } : undefined });
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      const { experience } = fact;
      await (fact.type === 'ExperienceRecorded' ? tx.insert(ExperienceRow, { ...experience }) : tx.update(ExperienceRow, { organisationId: experience.organisationId, id: experience.id }, { words: '' }));
      await this.tell(tx, fact);
    }
    return { id: experimentId };
  }

  async find(tx: EntityManager, id: string): Promise<Experiment | undefined> {
    const row = await tx.findOneBy(ExperimentRow, { id });
    return row ? toExperiment(row) : undefined;
  }

  /** Good and bad ones apart when a verdict is named; the newest first. */
  async experiences(tx: EntityManager, experimentId: string, { page, pageSize }: Paging, verdict?: Experience['verdict']): Promise<{ items: Experience[]; total: number; good: number; bad: number }> {
    const [rows, total] = await tx.findAndCount(ExperienceRow, { where: { experimentId, ...(verdict && { verdict }) }, order: { at: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
    const count = (one: Experience['verdict']) => tx.countBy(ExperienceRow, { experimentId, verdict: one });
    return { items: rows.map((row) => ({ ...row })), total, good: await count('good'), bad: await count('bad') };
  }

  async timeline(tx: EntityManager, experimentId: string, { page, pageSize }: Paging): Promise<{ items: ExperimentTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(ExperimentTimelineRow, { where: { experimentId }, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }

  /** As what it runs: the activities that it names, and the leader's that name it as their origin. */
  async activityIdsOf(tx: EntityManager, { id, organisationId, activityIds }: Experiment): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from activities where organisation_id = $1 and (id = any($2) or content->'originIds' @> to_jsonb($3::text)) order by id`, [organisationId, activityIds, id]);
    return rows.map((row) => row.id);
  }

  /** The kinds of activity as which it runs, each once. */
  async kindsOf(tx: EntityManager, activityIds: readonly string[]): Promise<Gathered['kinds']> {
    if (activityIds.length === 0) return [];
    const rows = await tx.find(ActivityRow, { where: { id: In([...activityIds]) }, select: { organisationId: true, id: true, kind: true } });
    return [...new Set(rows.map(({ kind }) => kind as Gathered['kinds'][number]))].sort();
  }

  private async tell(tx: EntityManager, fact: ExperimentFact | ExperienceFact): Promise<void> {
    await tx.insert(ExperimentTimelineRow, experimentLineOf(fact));
    await this.outbox.append(tx, fact.by.organisationId, announceWish(fact));
  }
}

/** Of many who do something with the same experiment each waits for the one before: nobody evaluates over an experience that is just being told. */
const wait = (tx: EntityManager, id: string): Promise<unknown> => tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`experiment ${id.toLowerCase()}`]);
