import { Injectable } from '@nestjs/common';
import { FEEDBACK_BATCH, isRefusal, type Decision, type FeedbackFace, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import type { EntityManager } from 'typeorm';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { announceFeedback } from '../../announcements/announce-feedback.js';
import { countFaces, shownOf, type FaceCounts, type Feedback, type FeedbackFact } from '../domain/feedback.js';
import type { FeedbackSituation } from '../domain/give-feedback.js';
import { FeedbackRow, toFeedback } from './feedback.row.js';

/** What the organiser may see of the answers: whole batches, so that nobody can be told apart. */
export interface SeenFeedback {
  readonly faces: FaceCounts;
  /** How many more have come that are not seen yet. */
  readonly waiting: number;
  /** Those with words, a page of them, in no order that would tell who came first. */
  readonly items: readonly Feedback[];
  readonly total: number;
}

@Injectable()
export class FeedbackStore {
  constructor(private readonly outbox: Outbox, private readonly activities: ActivityReader) {}

  /** The only way an answer is written down and its words erased. Of two at once each counts the one before. */
  async change(tx: EntityManager, organisationId: string, activityId: string, feedbackId: string, decide: Decision<FeedbackSituation, FeedbackFact>): Promise<{ readonly id: string } | Refusal> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`feedback ${activityId.toLowerCase()}`]);
    const activity = await this.activities.findOffered(tx, activityId);
    const row = await tx.findOneBy(FeedbackRow, { organisationId, id: feedbackId });
    const given = await tx.countBy(FeedbackRow, { organisationId, activityId });
    const open = given % FEEDBACK_BATCH;
    const waiting = open === 0 ? [] : await tx.find(FeedbackRow, { where: { organisationId, activityId }, order: { position: 'desc' }, take: open, select: { organisationId: true, id: true, face: true } });
    const facts = decide({
      activity: activity?.organisationId === organisationId ? activity : undefined, known: row ? toFeedback(row) : undefined, given, waiting: waiting.map(({ face }) => face),
    });
    if (isRefusal(facts)) return facts;
    for (const fact of facts) await this.write(tx, fact);
    await this.outbox.append(tx, organisationId, facts.flatMap(announceFeedback));
    return { id: activityId };
  }

  async seen(tx: EntityManager, organisationId: string, activityId: string, { page, pageSize }: { readonly page: number; readonly pageSize: number }): Promise<SeenFeedback> {
    const given = await tx.countBy(FeedbackRow, { organisationId, activityId });
    const faces = await tx.query<{ face: FeedbackFace }[]>('select face from feedback where organisation_id = $1 and activity_id = $2 order by position limit $3', [organisationId, activityId, shownOf(given)]);
    // The newest batch first, and within one by chance.
    const rows = await tx.query<Feedback[]>(
      `with shown as (select *, (row_number() over (order by position) - 1) / ${FEEDBACK_BATCH} as batch from feedback where organisation_id = $1 and activity_id = $2 order by position limit $3)
       select id, organisation_id as "organisationId", activity_id as "activityId", face, words, language, given_in as "givenIn" from shown where words is not null order by batch desc, md5(id::text) limit $4 offset $5`,
      [organisationId, activityId, shownOf(given), pageSize, (page - 1) * pageSize]);
    const [{ total }] = await tx.query<[{ total: number }]>(
      'select count(words)::int as total from (select words from feedback where organisation_id = $1 and activity_id = $2 order by position limit $3) shown', [organisationId, activityId, shownOf(given)]);
    return { faces: countFaces(faces.map(({ face }) => face)), waiting: given % FEEDBACK_BATCH, items: rows, total };
  }

  /** Words that are older than anybody needs go; says of how many. */
  async fade(tx: EntityManager, organisationId: string, before: string): Promise<number> {
    const [, gone] = await tx.query<[unknown, number]>('update feedback set words = null where organisation_id = $1 and words is not null and given_in < $2', [organisationId, before]);
    return gone;
  }

  private async write(tx: EntityManager, fact: FeedbackFact): Promise<void> {
    if (fact.type === 'FeedbackGiven') await tx.insert(FeedbackRow, { ...fact.feedback });
    if (fact.type === 'FeedbackWordsErased') await tx.update(FeedbackRow, { organisationId: fact.organisationId, id: fact.feedbackId }, { words: null });
  }
}
