import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announceWish } from '../../announcements/announce-wishes.js';
import { joinIdea, meetIdea } from '../domain/change-idea.js';
import { evolveIdea, type Idea, type IdeaDoer, type IdeaFact } from '../domain/idea.js';
import { ideaLineOf, IdeaTimelineRow } from './idea-timeline.row.js';
import { IdeaRow, toIdea, toIdeaRow } from './idea.row.js';

/** An activity that was published, and what it says it came from. */
export interface Arisen {
  readonly id: string;
  readonly kind: Idea['kind'] & string;
  readonly originIds: readonly string[];
}

@Injectable()
export class IdeaStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way an idea changes; its timeline and its news go with it, and so does the one into which it is merged. */
  async change(tx: EntityManager, id: string, decide: Decision<Idea | undefined, IdeaFact>): Promise<{ readonly id: string } | Refusal> {
    await wait(tx, id);
    const before = await this.find(tx, id);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    let after = before;
    for (const fact of facts) {
      after = evolveIdea(after, fact);
      await tx.insert(IdeaTimelineRow, ideaLineOf(fact));
      await this.outbox.append(tx, fact.by.organisationId, announceWish(fact));
      if (fact.type === 'IdeaMerged') await this.change(tx, fact.intoId, joinIdea({ duplicate: before!, by: fact.by, at: fact.at }));
    }
    if (facts.length > 0) await this.write(tx, before, after!);
    return { id };
  }

  /** For a deed that concerns two: always in the same order, so that two who merge crosswise do not wait for each other. */
  async waitForBoth(tx: EntityManager, ids: readonly string[]): Promise<void> {
    for (const id of ids.map((one) => one.toLowerCase()).sort()) await wait(tx, id);
  }

  /** A resident's own entry: what is written is not read back, since not even the public may see it before it has been checked. */
  async receive(tx: EntityManager, facts: readonly IdeaFact[]): Promise<void> {
    const after = facts.reduce<Idea | undefined>(evolveIdea, undefined)!;
    await tx.insert(IdeaRow, toIdeaRow(after));
    for (const fact of facts) await tx.insert(IdeaTimelineRow, ideaLineOf(fact));
  }

  /** Each of the ideas that an activity names has become it, where whoever publishes serves their area. */
  async met(tx: EntityManager, activity: Arisen, by: IdeaDoer, at: Date): Promise<void> {
    for (const id of new Set(activity.originIds)) {
      if (await this.mayChange(tx, id)) await this.change(tx, id, meetIdea({ activity, supporters: await this.supporters(tx, id), by, at }));
    }
  }

  async find(tx: EntityManager, id: string): Promise<Idea | undefined> {
    const row = await tx.findOneBy(IdeaRow, { id });
    return row ? toIdea(row) : undefined;
  }

  /** How many wish for it: those it was heard from, and the browsers that said "me too". */
  async supporters(tx: EntityManager, id: string): Promise<number> {
    const [row] = await tx.query<{ n: number }[]>(`select ${SUPPORTERS} as n from ideas i where i.id = $1`, [id]);
    return row?.n ?? 0;
  }

  /** What happened, the newest first. */
  async timeline(tx: EntityManager, ideaId: string, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: IdeaTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(IdeaTimelineRow, { where: { ideaId }, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }

  private async write(tx: EntityManager, before: Idea | undefined, after: Idea): Promise<void> {
    const { organisationId, id } = after;
    await (before ? tx.update(IdeaRow, { organisationId, id }, toIdeaRow(after)) : tx.insert(IdeaRow, toIdeaRow(after)));
  }

  /** Whether the database would let the acting organisation change it. */
  private async mayChange(tx: EntityManager, id: string): Promise<boolean> {
    return (await tx.query<unknown[]>('select 1 from ideas where id = $1 for update', [id])).length > 0;
  }
}

/** In SQL, of the idea `i`. */
export const SUPPORTERS = '(i.heard_from + (select count(*) from idea_supports s where s.idea_id = any(i.merged_ids || i.id)))::int';

/** Of many who do something with the same idea each waits for the one before. */
const wait = (tx: EntityManager, id: string): Promise<unknown> => tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`idea ${id.toLowerCase()}`]);
