import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { isRefusal, refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { localDate } from '../../activities/domain/schedule.js';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { lockActivity } from '../../activities/storage/activity.store.js';
import { announce } from '../../announcements/announce.js';
import { PlacementRow } from '../../placements/storage/placement.row.js';
import { nextAnswerDue, withAnswerTimes } from '../domain/answer-times.js';
import { evolve, type RideFact } from '../domain/ride-facts.js';
import { followMeeting } from '../domain/decide-rides.js';
import { isOffered, isWaiting, takenOn, type RideBoard } from '../domain/ride.js';
import { tallyOf } from '../domain/tally.js';
import { RideLetters } from '../letters/ride-letters.js';
import { meetingOf } from './meeting-of.js';
import { RideDayRow, RideRow, RideSeatRow, toRide, toSeat } from './ride.rows.js';

/** One meeting of an activity: the day for which it was planned is its identity. */
export interface OfMeeting {
  readonly activityId: string;
  readonly date: string;
}

export interface Changing {
  readonly at: Date;
  /** Who changes it need not be told of it. */
  readonly by: 'coordinator' | 'driver' | 'passenger' | 'nobody';
}

export interface FoundBoard {
  readonly activity: ActivityRow;
  readonly day: RideDayRow | null;
  readonly board: RideBoard;
}

/** As long as a seat is kept for the next in line of those who signed up. */
const USUAL_ANSWER_HOURS = 24;

@Injectable()
export class RideStore {
  constructor(private readonly outbox: Outbox, private readonly letters: RideLetters, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  /**
   * The only way in which rides change. The activity's row is locked first: of many who accept at once each sees the seats that the others have taken.
   * The counts, the news and the letters go with it.
   */
  async change(tx: EntityManager, of: OfMeeting, decide: Decision<RideBoard, RideFact>, { at, by }: Changing): Promise<RideBoard | Refusal> {
    const activity = await lockActivity(tx, of.activityId);
    if (!activity) return refuse('not-found');
    const { board: before, day } = await this.of(tx, activity, of.date);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const times = { hours: this.config.rideAnswerHours ?? USUAL_ANSWER_HOURS, quiet: this.config.letters?.quietHours };
    const after = withAnswerTimes(before, facts.reduce(evolve, before), at, times);
    // Somebody who was forgotten is counted no more.
    const isStale = day !== null && day.seenRevision < 0;
    if (facts.length > 0 || isStale) {
      await this.write(tx, activity, of.date, before, after, day);
      await this.tell(tx, activity, of.date, after, day, at);
      await this.letters.tell(tx, { activity, date: of.date, before, after, facts, by, at });
    }
    if (facts.length > 0 || day) await tx.update(RideDayRow, { organisationId: activity.organisationId, activityId: activity.id, date: of.date }, { seenRevision: activity.revision });
    return after;
  }

  /** Lets the rides to a meeting follow what has become of it, of people and of placements. */
  async follow(tx: EntityManager, of: OfMeeting, at: Date): Promise<void> {
    const seats = await tx.findBy(RideSeatRow, { ...of, status: In(['unplaced', 'asked', 'accepted']) });
    const ids = seats.flatMap(({ placementId }) => placementId ?? []);
    const held = ids.length === 0 ? [] : await tx.findBy(PlacementRow, { id: In(ids), status: 'accepted' });
    const lostPlacements = ids.filter((id) => !held.some((one) => one.id === id));
    const gone = await whoDoNotCome(tx, of);
    await this.change(tx, of, followMeeting({ at, lostPlacements, gone }), { at, by: 'nobody' });
    // Nothing stays of whoever withdrew but that a seat was cancelled.
    if (lostPlacements.length > 0) await tx.update(RideSeatRow, { ...of, placementId: In(lostPlacements) }, { area: '' });
  }

  /** The board as it stands, of the acting organisation's activity. */
  async find(tx: EntityManager, organisationId: string, { activityId, date }: OfMeeting): Promise<FoundBoard | undefined> {
    const activity = await tx.findOneBy(ActivityRow, { organisationId, id: activityId });
    return activity ? this.of(tx, activity, date) : undefined;
  }

  private async of(tx: EntityManager, activity: ActivityRow, date: string): Promise<FoundBoard> {
    const where = { organisationId: activity.organisationId, activityId: activity.id, date };
    const day = await tx.findOneBy(RideDayRow, where);
    const [rides, seats] = day ? [await tx.find(RideRow, { where, order: { offeredAt: 'asc', id: 'asc' } }), await tx.find(RideSeatRow, { where, order: { askedAt: 'asc', id: 'asc' } })] : [[], []];
    const told = day?.toldStartsAt && day.toldEndsAt ? { startsAt: day.toldStartsAt, endsAt: day.toldEndsAt } : null;
    return { activity, day, board: { meeting: meetingOf(activity, date), told, rides: rides.map(toRide), seats: seats.map(toSeat) } };
  }

  private async write(tx: EntityManager, { organisationId, id: activityId, revision }: ActivityRow, date: string, before: RideBoard, after: RideBoard, day: RideDayRow | null): Promise<void> {
    const where = { organisationId, activityId, date };
    const offered = after.rides.filter(isOffered);
    const waiting = after.seats.filter(isWaiting);
    const size = (status: string): number => waiting.filter((seat) => seat.status === status).reduce((sum, one) => sum + one.size, 0);
    const counts = {
      toldStartsAt: after.told?.startsAt ?? null, toldEndsAt: after.told?.endsAt ?? null, untilOn: after.meeting ? localDate(after.meeting.endsAt) : date,
      rides: offered.length, seats: offered.reduce((sum, one) => sum + one.seats, 0), accepted: size('accepted'), asked: size('asked'), unplaced: size('unplaced'),
      answerDueAt: nextAnswerDue(after),
    };
    await (day ? tx.update(RideDayRow, where, counts) : tx.insert(RideDayRow, { ...where, ...counts, seenRevision: revision, tally: null }));
    for (const ride of after.rides) {
      const row = { ...ride, takenThere: takenOn(after, ride.id, 'there'), takenBack: takenOn(after, ride.id, 'back') };
      await (before.rides.some(({ id }) => id === ride.id) ? tx.update(RideRow, { organisationId, id: ride.id }, row) : tx.insert(RideRow, { ...row, ...where }));
    }
    for (const seat of after.seats) {
      const known = before.seats.find(({ id }) => id === seat.id);
      const row = { ...seat, declinedBy: [...seat.declinedBy] };
      if (known !== seat) await (known ? tx.update(RideSeatRow, { organisationId, id: seat.id }, row) : tx.insert(RideSeatRow, { ...row, ...where }));
    }
  }

  private async tell(tx: EntityManager, { organisationId, id: activityId, content }: ActivityRow, date: string, after: RideBoard, day: RideDayRow | null, at: Date): Promise<void> {
    const tally = tallyOf(after);
    // Nobody is driven to what has no place.
    if (content.place === null || sameValue(day?.tally ?? null, tally)) return;
    await tx.update(RideDayRow, { organisationId, activityId, date }, { tally: tally as never });
    await this.outbox.append(tx, organisationId, announce({ type: 'RidesTallied', activityId, organisationId, date, kind: content.kind, municipalityCode: content.place.municipalityCode, targetGroups: content.targetGroups, tally, at }));
  }
}

/** Who asked for a ride by their sign-up, and has cancelled that since. */
async function whoDoNotCome(tx: EntityManager, { activityId, date }: OfMeeting): Promise<readonly string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `select s.person_id as "personId" from ride_seats s join sign_ups u on u.organisation_id = s.organisation_id and u.person_id = s.person_id and u.activity_id = s.activity_id
      where s.activity_id = $1 and s.date = $2 and s.status in ('unplaced', 'asked', 'accepted') group by 1 having bool_and(u.status not in ('confirmed', 'waiting', 'offered'))`, [activityId, date]);
  return rows.map(({ personId }) => personId);
}
