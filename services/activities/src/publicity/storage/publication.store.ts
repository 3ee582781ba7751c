import { Injectable } from '@nestjs/common';
import { idOf, isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import type { Publication, PublicationMade, PublicationRetracted } from '../domain/publication.js';
import { PublicationRow, toPublication } from './publication.row.js';

/** The same for the same teller, activity, channel and day: of two who note it at once one does. */
export const publicationIdOf = (organisationId: string, activityId: string, channelId: string, toldOn: string): string => idOf(organisationId, `publication ${activityId} ${channelId} ${toldOn}`);

export interface PublicationCriteria {
  readonly activityId?: string;
  readonly channelId?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** What an organisation has told where. */
@Injectable()
export class PublicationStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way what was told changes. */
  async change(tx: EntityManager, organisationId: string, id: string, decide: Decision<Publication | undefined, PublicationMade | PublicationRetracted>): Promise<{ readonly id: string } | Refusal> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`publication ${id}`]);
    const row = await tx.findOneBy(PublicationRow, { organisationId, id });
    const facts = decide(row ? toPublication(row) : undefined);
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      const retracted = fact.type === 'PublicationRetracted';
      const { activityId, channelId, toldOn } = fact;
      await (row ? tx.update(PublicationRow, { organisationId, id }, { retracted }) : tx.insert(PublicationRow, { organisationId, id, activityId, channelId, toldOn, retracted }));
      await this.outbox.append(tx, organisationId, announce(fact));
    }
    return { id };
  }

  async find(tx: EntityManager, organisationId: string, id: string): Promise<Publication | undefined> {
    const row = await tx.findOneBy(PublicationRow, { organisationId, id });
    return row ? toPublication(row) : undefined;
  }

  /** What counts, the latest first. */
  async list(tx: EntityManager, organisationId: string, { activityId, channelId, page, pageSize }: PublicationCriteria): Promise<{ items: Publication[]; total: number }> {
    const where: FindOptionsWhere<PublicationRow> = { organisationId, retracted: false, ...(activityId && { activityId }), ...(channelId && { channelId }) };
    const [rows, total] = await tx.findAndCount(PublicationRow, { where, order: { toldOn: 'desc', id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items: rows.map(toPublication), total };
  }

  /** What was told in a channel on a day. */
  async told(tx: EntityManager, organisationId: string, channelId: string, toldOn: string): Promise<Publication[]> {
    return (await tx.find(PublicationRow, { where: { organisationId, channelId, toldOn, retracted: false }, order: { id: 'asc' } })).map(toPublication);
  }
}
