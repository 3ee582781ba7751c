import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { evolveForum, type Forum, type ForumFact } from '../domain/forum.js';
import { ForumRow, toForum, toForumRow } from './forum.row.js';
import { ForumTimelineRow, lineOf, type DialogueDetails } from './forum-timeline.row.js';
import { MeetingRow } from './meeting.row.js';

@Injectable()
export class ForumStore {
  /** The only way a forum changes, its timeline with it. Others are told of its meetings only. */
  async change(tx: EntityManager, id: string, decide: Decision<Forum | undefined, ForumFact>): Promise<Forum | Refusal> {
    const row = await locked(tx, id);
    const before = row ? toForum(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const after = facts.reduce<Forum | undefined>(evolveForum, before)!;
    const [fact] = facts;
    if (!fact) return after;
    const next = toForumRow(after, fact.at);
    await (row ? tx.update(ForumRow, { organisationId: row.organisationId, id }, next) : tx.insert(ForumRow, next));
    const parties = [...new Set([...next.parties, ...row?.parties ?? []])];
    await tx.insert(ForumTimelineRow, lineOf(fact, { organisationId: next.organisationId, forumId: id, meetingId: null, parties }, detailsOf(fact)));
    return after;
  }

  async find(tx: EntityManager, id: string): Promise<Forum | undefined> {
    const row = await tx.findOneBy(ForumRow, { id });
    return row ? toForum(row) : undefined;
  }

  /** Held as it is until the meeting is written, so that nobody ends the forum meanwhile. */
  async findLocked(tx: EntityManager, id: string): Promise<Forum | undefined> {
    const row = await locked(tx, id);
    return row ? toForum(row) : undefined;
  }

  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Forum>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(ForumRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toForum(row)]));
  }

  meetingsAhead(tx: EntityManager, forumId: string): Promise<number> {
    return tx.countBy(MeetingRow, { forumId, status: 'called' });
  }
}

/** Members see the row and may not lock it: the decision says so in words. */
const locked = async (tx: EntityManager, id: string): Promise<ForumRow | null> =>
  (await tx.findOne(ForumRow, { where: { id }, lock: { mode: 'pessimistic_write' } })) ?? (await tx.findOneBy(ForumRow, { id }));

const detailsOf = (fact: ForumFact): DialogueDetails =>
  (fact.type === 'ForumFounded' ? {} : { reason: fact.reason, ...(fact.type === 'ForumChanged' && { changed: fact.changed }) });
