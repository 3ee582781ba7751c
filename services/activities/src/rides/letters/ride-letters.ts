import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { instantOf, localDate, TIME_ZONE } from '../../activities/domain/schedule.js';
import type { ActivityRow } from '../../activities/storage/activity.row.js';
import { PersonLetters } from '../../people/letters/person-letters.js';
import { People } from '../../people/storage/people.js';
import type { Meeting } from '../domain/ride.js';
import { RIDE_OF_DRIVER } from './driver-letter.js';
import { RIDE_OF_PASSENGER } from './passenger-letter.js';
import { tellDrivers, tellPassengers, type Happened } from './whom-to-tell.js';

export interface RidesChanged extends Happened {
  readonly activity: ActivityRow;
  readonly date: string;
  readonly at: Date;
}

/** The page that a link opens. */
const PAGE = '/kyyti';
/** Afterwards somebody may still look who drove them. */
const LINK_LASTS_MS = 7 * 24 * 60 * 60 * 1000;
/** Till when a link about a meeting's ride opens it. */
export const rideLinkEndsAt = (endsAt: Date): Date => new Date(endsAt.getTime() + LINK_LASTS_MS);
const TIME = new Intl.DateTimeFormat('fi-FI', { timeZone: TIME_ZONE, hour: 'numeric', minute: '2-digit' });

/** Letters to those who drive and those who come along. Placements have none: whoever asked for the place knows the person. */
@Injectable()
export class RideLetters {
  constructor(private readonly people: People, private readonly letters: PersonLetters) {}

  /** Queues one letter to each whom the change concerns, with the change. */
  async tell(tx: EntityManager, { activity, date, at, ...happened }: RidesChanged): Promise<void> {
    const { after, before } = happened;
    const meeting: Meeting = after.meeting ?? before.told ?? { startsAt: instantOf(date, activity.content.schedule?.startTime ?? '12:00'), endsAt: instantOf(date, '23:59') };
    const when = { day: localDate(meeting.startsAt), time: TIME.format(meeting.startsAt) };
    const common = { page: PAGE, at, expiresAt: rideLinkEndsAt(meeting.endsAt) };
    const [passengers, drivers] = [tellPassengers(happened), tellDrivers(happened)];
    const seats = after.seats.filter(({ id }) => passengers.has(id));
    const rides = after.rides.filter(({ id }) => drivers.has(id));
    const known = await this.people.of(tx, [...seats.map(({ personId }) => personId), ...rides.map(({ driverId }) => driverId)].filter((id) => id !== null));
    for (const { id, personId } of seats) {
      const person = known.get(personId ?? '');
      if (person) await this.letters.writeWithLink(tx, person, { ...common, kind: RIDE_OF_PASSENGER, details: { ...when, state: passengers.get(id)! }, about: { kind: 'ride-seat', id } });
    }
    for (const { id, driverId } of rides) {
      const person = known.get(driverId ?? '');
      if (person) await this.letters.writeWithLink(tx, person, { ...common, kind: RIDE_OF_DRIVER, details: { ...when, state: drivers.get(id)! }, about: { kind: 'ride', id } });
    }
  }
}
