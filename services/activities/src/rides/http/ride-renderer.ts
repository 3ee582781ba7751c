import type { LocalizedText } from '@pirtti/kernel';
import { Letters, type LetterStatus } from '@pirtti/notify';
import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Person } from '../../people/domain/person.js';
import { People } from '../../people/storage/people.js';
import { PlacementRow } from '../../placements/storage/placement.row.js';
import { takenOn, type Meeting, type RideBoard } from '../domain/ride.js';
import { RideRow, RideSeatRow } from '../storage/ride.rows.js';
import { RideStore, type FoundBoard, type OfMeeting } from '../storage/ride.store.js';
import { RideLinkResponse } from './ride-link.response.js';
import { RideBoardResponse, RideSeatsResponse, SeatWishResponse, type RidePersonResponse } from './ride.response.js';

const personOf = (person: Person | undefined): RidePersonResponse | null => (person ? { id: person.id, name: person.name, phone: person.phone, email: person.email } : null);
const times = (meeting: Meeting | null): { startsAt: string | null; endsAt: string | null } => ({ startsAt: meeting?.startsAt.toISOString() ?? null, endsAt: meeting?.endsAt.toISOString() ?? null });

/** Rides as those see them who arrange them, drive and come along. */
@Injectable()
export class RideRenderer {
  constructor(private readonly store: RideStore, private readonly people: People, private readonly letters: Letters, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  /** All of it, for whoever arranges the rides. */
  async board(tx: EntityManager, organisationId: string, of: OfMeeting): Promise<RideBoardResponse | undefined> {
    const found = await this.store.find(tx, organisationId, of);
    if (!found) return undefined;
    const { activity, board } = found;
    const [people, codes] = [await this.known(tx, board), await codesOf(tx, board)];
    const letters = await this.letters.about(tx, [...board.rides, ...board.seats].map(({ id }) => id));
    const letter = (id: string): LetterStatus | null => {
      const latest = letters.get(id)?.[0];
      // without a gateway a text message waits for good: somebody has to ring
      return !latest || (latest.status === 'waiting' && latest.channel === 'sms' && !this.config.letters?.sms) ? null : latest.status;
    };
    return {
      activityId: activity.id, names: activity.content.names, date: of.date, ...times(board.meeting),
      rides: board.rides.map((ride) => ({
        ...RideSeatsResponse.of(ride), driver: personOf(people.get(ride.driverId ?? '')), takenThere: takenOn(board, ride.id, 'there'), takenBack: takenOn(board, ride.id, 'back'), version: ride.version, letter: letter(ride.id),
      })),
      passengers: board.seats.map((seat) => ({
        ...SeatWishResponse.wishOf(seat), id: seat.id, person: personOf(people.get(seat.personId ?? '')), code: codes.get(seat.placementId ?? '') ?? null, rideId: seat.rideId,
        askedAt: seat.askedAt.toISOString(), answerBy: seat.answerBy?.toISOString() ?? null, letter: letter(seat.id),
      })),
    };
  }

  /** What a driver's link shows: of who asks the area alone, of who was accepted how to find them. */
  async forDriver(tx: EntityManager, found: FoundBoard, rideId: string, at: Date): Promise<RideLinkResponse | undefined> {
    const { board } = found;
    const ride = board.rides.find(({ id }) => id === rideId);
    if (!ride) return undefined;
    const asking = board.seats.filter((seat) => seat.rideId === rideId);
    const accepted = { seats: asking.filter(({ status }) => status === 'accepted'), rides: [] };
    const [people, codes] = [await this.known(tx, accepted), await codesOf(tx, accepted)];
    return {
      ...common(found, at), as: 'driver', ride: RideSeatsResponse.of(ride), driver: null, seat: null,
      passengers: asking.map((seat) => {
        const person = people.get(seat.personId ?? '');
        return {
          ...SeatWishResponse.wishOf(seat), pickUp: seat.status === 'accepted' ? seat.pickUp : null, id: seat.id, name: person?.name ?? codes.get(seat.placementId ?? '') ?? null, phone: person?.phone ?? null,
          answerBy: seat.answerBy?.toISOString() ?? null,
        };
      }),
    };
  }

  /** What a passenger's link shows: their own wish, and who takes them once somebody does. */
  async forPassenger(tx: EntityManager, found: FoundBoard, seatId: string, at: Date): Promise<RideLinkResponse | undefined> {
    const { board } = found;
    const seat = board.seats.find(({ id }) => id === seatId);
    if (!seat) return undefined;
    const ride = seat.status === 'accepted' ? board.rides.find(({ id }) => id === seat.rideId) : undefined;
    const driver = ride?.driverId ? (await this.people.of(tx, [ride.driverId])).get(ride.driverId) : undefined;
    return {
      ...common(found, at), as: 'passenger', ride: ride ? RideSeatsResponse.of(ride) : null, driver: driver ? { name: driver.name, phone: driver.phone } : null,
      seat: SeatWishResponse.wishOf(seat), passengers: [],
    };
  }

  private known(tx: EntityManager, { rides, seats }: Pick<RideBoard, 'rides' | 'seats'>): Promise<ReadonlyMap<string, Person>> {
    return this.people.of(tx, [...rides.map(({ driverId }) => driverId), ...seats.map(({ personId }) => personId)].filter((id) => id !== null));
  }
}

/** On which meeting's board a ride or a passenger stands. */
export async function meetingOfRide(tx: EntityManager, id: string): Promise<OfMeeting | undefined> {
  const row = await tx.findOneBy(RideRow, { id }) ?? await tx.findOneBy(RideSeatRow, { id });
  return row ? { activityId: row.activityId, date: row.date } : undefined;
}

async function codesOf(tx: EntityManager, { seats }: Pick<RideBoard, 'seats'>): Promise<ReadonlyMap<string, string>> {
  const ids = seats.flatMap(({ placementId }) => placementId ?? []);
  const rows = ids.length === 0 ? [] : await tx.findBy(PlacementRow, { id: In(ids) });
  return new Map(rows.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])));
}

function common({ activity: { id, content }, board: { meeting } }: FoundBoard, at: Date): { activityId: string; names: LocalizedText; place: LocalizedText | null; startsAt: string | null; endsAt: string | null; open: boolean } {
  return { activityId: id, names: content.names, place: content.place?.names ?? null, ...times(meeting), open: meeting !== null && meeting.startsAt > at };
}
