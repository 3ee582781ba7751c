import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { MoreThan, type EntityManager } from 'typeorm';
import { lineOf, VolunteerTimelineRow, type ByWhom } from '../../timeline.row.js';
import type { Seat, Shift, ShiftFact } from '../domain/shift.js';
import type { Roster } from '../domain/run-shift.js';
import { ShiftRow, ShiftSeatRow, toShift, toShiftRow } from './shift.row.js';

@Injectable()
export class ShiftStore {
  /**
   * The only way a shift and those on it change. Of many who join at once each waits for the one before; who joins locks the volunteer before that (see
   * `lockVolunteer`), and the database has the last word on both.
   */
  async change(tx: EntityManager, id: string, decide: Decision<Roster, ShiftFact>, byWhom: ByWhom): Promise<{ readonly id: string; readonly facts: readonly ShiftFact[] } | Refusal> {
    const row = await tx.findOne(ShiftRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const facts = decide({ shift: row ? toShift(row) : undefined, seats: row ? await this.seatsOf(tx, id) : [] });
    if (isRefusal(facts)) return facts;
    for (const fact of facts) {
      await write(tx, fact);
      const { organisationId } = fact.shift;
      const volunteerId = fact.type === 'ShiftJoined' ? fact.seat.volunteerId : fact.type === 'ShiftLeft' ? fact.volunteerId : null;
      await tx.insert(VolunteerTimelineRow, lineOf({ organisationId, shiftId: id, volunteerId, at: fact.at, what: fact.type, byWhom, details: {} }));
    }
    return { id, facts };
  }

  /** Whether a volunteer is on another shift at the same time. */
  async isBusy(tx: EntityManager, volunteerId: string, { id, startsAt, endsAt }: Pick<Shift, 'id' | 'startsAt' | 'endsAt'>): Promise<boolean> {
    const [row] = await tx.query<{ busy: boolean }[]>(
      'select exists (select 1 from volunteer_shift_seats where volunteer_id = $1 and shift_id <> $2 and starts_at < $4 and ends_at > $3) as busy', [volunteerId, id, startsAt, endsAt]);
    return row!.busy;
  }

  async find(tx: EntityManager, id: string): Promise<Shift | undefined> {
    const row = await tx.findOneBy(ShiftRow, { id });
    return row ? toShift(row) : undefined;
  }

  /** Of an activity, or of one day of it: those that are still to come. */
  async toCome(tx: EntityManager, of: { readonly activityId: string; readonly date?: string }, at: Date): Promise<Shift[]> {
    return (await tx.findBy(ShiftRow, { ...of, status: 'planned', endsAt: MoreThan(at) })).map(toShift);
  }

  private async seatsOf(tx: EntityManager, shiftId: string): Promise<Seat[]> {
    return (await tx.find(ShiftSeatRow, { where: { shiftId }, order: { place: 'asc' } })).map(({ volunteerId, place }) => ({ volunteerId, place }));
  }
}

async function write(tx: EntityManager, fact: ShiftFact): Promise<void> {
  const { organisationId, id, maxPeople, startsAt, endsAt } = fact.shift;
  switch (fact.type) {
    case 'ShiftPlanned':
      await tx.insert(ShiftRow, toShiftRow(fact.shift));
      return;
    case 'ShiftChanged':
      await tx.update(ShiftRow, { organisationId, id }, toShiftRow(fact.shift));
      return;
    case 'ShiftCancelled':
      await tx.update(ShiftRow, { organisationId, id }, toShiftRow(fact.shift));
      // Who was to come has time for something else now.
      await tx.delete(ShiftSeatRow, { organisationId, shiftId: id });
      return;
    case 'ShiftJoined':
      await tx.insert(ShiftSeatRow, { organisationId, shiftId: id, volunteerId: fact.seat.volunteerId, place: fact.seat.place, maxPeople, startsAt, endsAt });
      return;
    case 'ShiftLeft':
      // Who came last moves up: the numbers stay without gaps, so that a shift can be made smaller.
      await tx.delete(ShiftSeatRow, { organisationId, shiftId: id, volunteerId: fact.volunteerId });
      await tx.query(
        `update volunteer_shift_seats s set place = free.place
           from (select min(n)::int as place from generate_series(1, $3::int) n where not exists (select 1 from volunteer_shift_seats where organisation_id = $1 and shift_id = $2 and place = n)) free
          where s.organisation_id = $1 and s.shift_id = $2 and s.place > free.place
            and s.place = (select max(place) from volunteer_shift_seats where organisation_id = $1 and shift_id = $2)`, [organisationId, id, maxPeople]);
  }
}
