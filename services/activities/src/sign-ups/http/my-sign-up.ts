import { Organisations } from '@pirtti/http-kit';
import { inLanguage, type Language } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { wasOffered, type Activity } from '../../activities/domain/activity.js';
import { organiserNames } from '../../activities/domain/organiser.js';
import { ActivityRow, toState as activityOf } from '../../activities/storage/activity.row.js';
import type { Person } from '../../people/domain/person.js';
import { People } from '../../people/storage/people.js';
import { SERIES } from '../domain/seats.js';
import { timesIn } from '../storage/seats.reader.js';
import { SignUpReader } from '../storage/sign-up.reader.js';
import type { SignUpRow } from '../storage/sign-up.row.js';
import type { MySignUpResponse } from './sign-up.response.js';

interface Shown {
  readonly row: SignUpRow;
  readonly activity: Activity;
  readonly person: Person;
  readonly placeInLine: number | null;
}

/** Renders a sign-up for the person whose it is. */
@Injectable()
export class MySignUp {
  constructor(private readonly signUps: SignUpReader, private readonly people: People, private readonly organisations: Organisations) {}

  /** Undefined where the person is forgotten. */
  async render(tx: EntityManager, id: string, language: Language, at: Date): Promise<MySignUpResponse | undefined> {
    const view = await this.signUps.find(tx, id);
    if (!view?.row.personId) return undefined;
    const { row, placeInLine } = view;
    const person = (await this.people.of(tx, [row.personId!])).get(row.personId!);
    const activity = activityOf((await tx.findOneBy(ActivityRow, { organisationId: row.organisationId, id: row.activityId }))!);
    return person && this.show(tx, { row, activity, person, placeInLine }, language, at);
  }

  /** The same of one that is known already. */
  async show(tx: EntityManager, { row, activity, person, placeInLine }: Shown, language: Language, at: Date): Promise<MySignUpResponse | undefined> {
    if (!wasOffered(activity)) return undefined;
    const times = timesIn(activity, row.pool, at);
    const { names, place } = activity.content;
    const calledOff = activity.status !== 'published' || (row.pool !== SERIES && (!times || times.status === 'cancelled'));
    return {
      activity: { id: activity.id, names }, organisation: { id: row.organisationId, names: organiserNames(await this.organisations.find(tx, row.organisationId)) },
      place: [inLanguage(place.names, language), place.streetAddress].filter(Boolean).join(', ') || null, published: activity.status === 'published',
      date: row.pool === SERIES ? null : row.pool, startsAt: times?.startsAt.toISOString() ?? null, endsAt: times?.endsAt.toISOString() ?? null,
      calledOff, note: activity.status === 'published' ? times?.note ?? null : activity.note, status: row.status, placeInLine,
      offerExpiresAt: row.offerExpiresAt?.toISOString() ?? null, size: row.size, name: person.name, forAnother: row.forAnother, signedUpAt: row.signedUpAt.toISOString(),
    };
  }
}
