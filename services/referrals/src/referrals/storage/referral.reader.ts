import type { KnownKey } from '@pirtti/http-kit';
import { callIn, OneTrip, type JsonRow } from '@pirtti/storage-kit';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { StoredStatus } from '../domain/referral.js';
import { asked, knownOf, type Gathered, type KnownReferral, type ReferralQuestion } from './known-referral.js';
import { ReferralRow } from './referral.row.js';
import { numbered, type NumberedReferral } from './referral-state.js';

export const OPEN_STATUSES: readonly StoredStatus[] = ['draft', 'sent', 'assigned', 'in-support', 'placement-requested', 'placed'];
const HELD_STATUSES: readonly StoredStatus[] = ['assigned', 'in-support', 'placement-requested', 'placed'];

/** One link person's desk holds dozens; this many is somebody's mistake, and the oldest still show. */
const DESK_LIMIT = 200;

export interface ReferralQuery {
  readonly statuses: readonly StoredStatus[] | undefined;
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class ReferralReader {
  private readonly gathered: (organisationId: string, question: JsonRow) => Promise<Gathered>;

  constructor(trip: OneTrip) {
    this.gathered = trip.together((questions) => trip.call('gather_referrals', questions));
  }

  /** All that a decision needs, in a round trip and transaction of its own; and what is known of the command's key. */
  async gather(organisationId: string, question: ReferralQuestion, key: JsonRow | null): Promise<{ known: KnownReferral; key: KnownKey | null }> {
    const gathered = await this.gathered(organisationId, asked(organisationId, question, key));
    return { known: knownOf(gathered), key: gathered.key };
  }

  /** The same inside a transaction that is open anyway. */
  async known(tx: EntityManager, organisationId: string, question: ReferralQuestion): Promise<KnownReferral> {
    const [gathered] = await callIn<Gathered[]>(tx, 'gather_referrals', [asked(organisationId, question, null)]);
    return knownOf(gathered!);
  }

  /** The organisation's referrals: the asker's own first, then the newest. */
  async list(tx: EntityManager, counsellorIds: readonly string[], { statuses, page, pageSize }: ReferralQuery): Promise<{ items: NumberedReferral[]; total: number }> {
    const query = tx.createQueryBuilder(ReferralRow, 'referral').where(statuses ? 'referral.status in (:...statuses)' : 'true', { statuses });
    const total = await query.getCount();
    const rows = await query
      .addSelect('case when referral.counsellor_id = any(:counsellorIds) then 0 else 1 end', 'whose').setParameter('counsellorIds', counsellorIds)
      .orderBy('whose', 'ASC').addOrderBy('referral.created_at', 'DESC').addOrderBy('referral.number', 'DESC')
      .limit(pageSize).offset((page - 1) * pageSize).getMany();
    return { items: rows.map(numbered), total };
  }

  /** What waits for a link person, the longest waiting first. */
  async incoming(tx: EntityManager): Promise<NumberedReferral[]> {
    return (await tx.find(ReferralRow, { where: { status: 'sent' }, order: { sentAt: 'ASC' }, take: DESK_LIMIT })).map(numbered);
  }

  async heldBy(tx: EntityManager, linkPersonIds: readonly string[]): Promise<NumberedReferral[]> {
    return (await tx.find(ReferralRow, { where: { status: In([...HELD_STATUSES]), linkPersonId: In([...linkPersonIds]) }, order: { sentAt: 'ASC' }, take: DESK_LIMIT })).map(numbered);
  }

  async ofClient(tx: EntityManager, clientId: string): Promise<NumberedReferral[]> {
    return (await tx.find(ReferralRow, { where: { clientId }, order: { createdAt: 'DESC' } })).map(numbered);
  }

  /** The referrals that stand on a consent. */
  async underConsent(tx: EntityManager, consentId: string): Promise<string[]> {
    const rows = await tx.find(ReferralRow, { where: { consentId }, select: { organisationId: true, id: true }, order: { id: 'ASC' } });
    return rows.map((row) => row.id);
  }

  async openCounts(tx: EntityManager, clientIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (clientIds.length === 0) return new Map();
    const rows = await tx.query<{ clientId: string; open: number }[]>(
      'select client_id as "clientId", count(*)::int as open from referrals where client_id = any($1) and status = any($2) group by client_id', [clientIds, OPEN_STATUSES]);
    return new Map(rows.map((row) => [row.clientId, row.open]));
  }
}
