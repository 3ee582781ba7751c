import { dayInHelsinki, isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import { announce } from '../../../announcements/announce.js';
import { MatchRow } from '../../matches/storage/match.row.js';
import { lineOf, VolunteerTimelineRow, type ByWhom, type TimelineDetails } from '../../timeline.row.js';
import { OFFER_FIELDS, type Volunteer, type VolunteerFact } from '../domain/volunteer.js';
import { toVolunteer, toVolunteerRow, VolunteerRow } from './volunteer.row.js';

@Injectable()
export class VolunteerStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way a volunteer changes; the decision is told with how many people they go. Who ends or is forgotten leaves the shifts that are still to come. */
  async change(tx: EntityManager, id: string, decide: (pairs: number) => Decision<Volunteer | undefined, VolunteerFact>, byWhom: ByWhom): Promise<{ readonly id: string; readonly facts: readonly VolunteerFact[] } | Refusal> {
    const before = await lockVolunteer(tx, id);
    const facts = decide(before ? await countPairs(tx, id) : 0)(before);
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      const { organisationId } = fact.volunteer;
      await (before ? tx.update(VolunteerRow, { organisationId, id }, toVolunteerRow(fact.volunteer)) : tx.insert(VolunteerRow, toVolunteerRow(fact.volunteer)));
      if (fact.volunteer.status === 'ended') await tx.query('delete from volunteer_shift_seats where organisation_id = $1 and volunteer_id = $2 and ends_at > $3', [organisationId, id, fact.at]);
      await tx.insert(VolunteerTimelineRow, lineOf({ organisationId, volunteerId: id, at: fact.at, what: fact.type, byWhom, details: detailsOf(fact) }));
      await this.outbox.append(tx, organisationId, announce(fact));
    }
    return { id, facts };
  }

  async find(tx: EntityManager, id: string): Promise<Volunteer | undefined> {
    return (await this.findMany(tx, [id])).get(id);
  }

  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Volunteer>> {
    const rows = ids.length === 0 ? [] : await tx.findBy(VolunteerRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toVolunteer(row)]));
  }

  /** Those for whom somebody may be found, with how many people each goes now. */
  async candidates(tx: EntityManager): Promise<{ volunteer: Volunteer; pairs: number }[]> {
    const rows = (await tx.findBy(VolunteerRow, { status: In(['active', 'paused']) })).map(toVolunteer);
    const pairs = await this.pairsOf(tx, rows.map(({ id }) => id));
    return rows.map((volunteer) => ({ volunteer, pairs: pairs.get(volunteer.id) ?? 0 }));
  }

  /** With how many people each of them goes now. */
  async pairsOf(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ id: string; pairs: number }[]>(
      `select volunteer_id as id, count(*)::int as pairs from volunteer_matches where volunteer_id = any($1) and status <> 'ended' group by 1`, [[...ids]]);
    return new Map(rows.map(({ id, pairs }) => [id, pairs]));
  }

  /** What happened, the newest first. */
  async timeline(tx: EntityManager, about: { volunteerId: string } | { matchId: string } | { needId: string }, { page, pageSize }: { page: number; pageSize: number }): Promise<{ items: VolunteerTimelineRow[]; total: number }> {
    const [items, total] = await tx.findAndCount(VolunteerTimelineRow, { where: about, order: { at: 'desc', position: 'desc' }, skip: (page - 1) * pageSize, take: pageSize });
    return { items, total };
  }
}

/** A volunteer, locked till the transaction ends: of two who find somebody for the same volunteer each waits for the other. Always before the wish and the shift. */
export async function lockVolunteer(tx: EntityManager, id: string): Promise<Volunteer | undefined> {
  const row = await tx.findOne(VolunteerRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row ? toVolunteer(row) : undefined;
}

/** With how many people a volunteer goes now. */
export const countPairs = (tx: EntityManager, volunteerId: string): Promise<number> => tx.countBy(MatchRow, { volunteerId, status: Not('ended') });

function detailsOf({ type, volunteer, before, at }: VolunteerFact): TimelineDetails {
  switch (type) {
    case 'VolunteerDeclined': return { reason: volunteer.declineReason! };
    case 'VolunteerEnded': return { on: volunteer.endedOn! };
    case 'VolunteerAccepted':
    case 'VolunteerRegistered': return { on: dayInHelsinki(at) };
    case 'VolunteerChanged': return { changed: [...OFFER_FIELDS, 'trainedOn', 'pledgedOn', 'recordCheckedOn'].filter((name) => JSON.stringify(volunteer[name as keyof Volunteer]) !== JSON.stringify(before![name as keyof Volunteer])) };
    default: return {};
  }
}
