import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import { isRefusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { People } from '../../../people/storage/people.js';
import { VolunteerModelStore } from '../../models/storage/volunteer-model.store.js';
import { NamedVolunteerResponse } from '../../volunteers/http/volunteer.response.js';
import type { Volunteer } from '../../volunteers/domain/volunteer.js';
import { VolunteerStore } from '../../volunteers/storage/volunteer.store.js';
import { joinShift } from '../domain/run-shift.js';
import type { Shift } from '../domain/shift.js';
import { ShiftReader } from '../storage/shift.reader.js';
import { ShiftStore } from '../storage/shift.store.js';
import { OwnShiftResponse, VolunteerShiftResponse, type OwnShiftListResponse } from './shift.response.js';

/** How far a volunteer looks ahead, and how many they are shown. */
const AHEAD_MS = 8 * 7 * 24 * 60 * 60 * 1000;
const MOST_SHOWN = 60;

@Injectable()
export class ShiftRenderer {
  constructor(
    private readonly store: ShiftStore, private readonly reader: ShiftReader, private readonly volunteers: VolunteerStore, private readonly models: VolunteerModelStore, private readonly people: People,
    private readonly organisations: Organisations,
  ) {}

  /** With the names of those who come, without how they are reached. */
  async shifts(tx: EntityManager, shifts: readonly Shift[]): Promise<VolunteerShiftResponse[]> {
    if (shifts.length === 0) return [];
    const seats = await this.reader.seats(tx, shifts.map(({ id }) => id));
    const volunteers = await this.volunteers.findMany(tx, [...seats.values()].flat());
    const people = await this.people.of(tx, [...volunteers.values()].flatMap(({ personId }) => personId ?? []));
    const activities = await this.reader.activityNames(tx, shifts[0]!.organisationId, shifts.flatMap(({ activityId }) => activityId ?? []));
    return shifts.map((shift) => VolunteerShiftResponse.from(shift, (seats.get(shift.id) ?? []).map((id) => NamedVolunteerResponse.of(volunteers.get(id)!, people)), shift.activityId === null ? null : activities.get(shift.activityId) ?? null));
  }

  async shift(tx: EntityManager, id: string): Promise<VolunteerShiftResponse | undefined> {
    const shift = await this.store.find(tx, id);
    return shift && (await this.shifts(tx, [shift]))[0];
  }

  /** What is to come, as one volunteer sees it. */
  async own(tx: EntityManager, volunteer: Volunteer, at: Date): Promise<OwnShiftListResponse> {
    const { organisationId, id, personId } = volunteer;
    const { items } = await this.reader.search(tx, { from: at, to: new Date(at.getTime() + AHEAD_MS), short: false, ofActivities: false, page: 1, pageSize: MOST_SHOWN });
    const seats = await this.reader.seats(tx, items.map((shift) => shift.id));
    const models = await this.models.findMany(tx, organisationId, items.map(({ modelId }) => modelId));
    const mine = items.filter((shift) => seats.get(shift.id)!.includes(id));
    const shown = items.filter((shift) => shift.status === 'planned' && (mine.includes(shift) || volunteer.roles.includes(shift.role)));
    const person = personId === null ? undefined : (await this.people.of(tx, [personId])).get(personId);
    return {
      organisation: (await this.organisations.find(tx, organisationId))?.names ?? { fi: 'Pirtti' }, name: person?.name ?? '',
      items: shown.map((shift) => {
        const isBusyThen = mine.some((other) => other !== shift && other.startsAt < shift.endsAt && other.endsAt > shift.startsAt);
        const on = seats.get(shift.id)!;
        // The same decision as when they join: what cannot be done is said before it is tried.
        const outcome = joinShift({ volunteer, model: models.get(shift.modelId), isBusyThen, byThemselves: true, at })({ shift, seats: on.map((volunteerId, index) => ({ volunteerId, place: index + 1 })) });
        return OwnShiftResponse.of(shift, on.length, on.includes(id), isRefusal(outcome) ? outcome.code : null);
      }),
    };
  }
}
