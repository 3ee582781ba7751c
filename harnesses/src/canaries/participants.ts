import { randomUUID } from 'node:crypto';
import { DEMO_ORGANISATIONS } from '@pirtti/demo';
import { eventually } from '@pirtti/testing';
import type { Caller } from './caller.js';
import type { CanaryPerson, Kind } from './people.js';

/** What the organisation that somebody told it to may see of them. */
const THEIRS: readonly Kind[] = ['r', 's', 'q', 't', 'k'];
/** As many come by the public pages as one address may send at once; the others ring, and are written in. */
const BY_PAGE = 40;

export interface ParticipantsStaff {
  /** Runs activities, and knows by name whoever takes part. */
  readonly association: Caller;
  readonly volunteers: Caller;
}

const day = (daysFromNow: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(Date.now() + daysFromNow * 24 * 60 * 60 * 1000);

/** What people sign up for and ride to, tomorrow. */
export async function publishMeeting({ association }: ParticipantsStaff, number: number): Promise<string> {
  const { id } = await association.done('activities/activities', { body: {
    kind: 'club', names: { fi: `Kerho ${number}` }, summary: { fi: 'Lautapelejä.' }, place: { kind: 'library', names: { fi: 'Kirjasto' }, municipalityCode: '217' },
    schedule: { startsOn: day(1), startTime: '13:00', endTime: '14:00', rrule: 'FREQ=WEEKLY', until: null }, signUp: 'occurrence', capacity: 12, maxGroupSize: 2,
    price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], transport: [], contact: { name: null, phone: '040 000 0000', email: null },
  } });
  await association.done(`activities/activities/${id}/publication`, { body: {} });
  return id;
}

/** Somebody takes part in one of the ways there are: signs up for themselves or for another, volunteers, drives or rides along; each third wishes for something too. */
export async function takePart(staff: ParticipantsStaff, person: CanaryPerson, index: number, meeting: string): Promise<void> {
  const { association } = staff;
  const { name, email, phone, wish, idea, rideNote } = person.participant;
  const details = { name, email: index % 4 === 3 ? null : email, phone, language: 'fi' };
  const ride = { person: details, area: 'Eskola', there: true, back: true };
  const meetingTomorrow = `activities/activities/${meeting}/occurrences/${day(1)}`;
  switch (index % 5) {
    case 0:
    case 1:
      await signUp(staff, meeting, { ...details, date: day(1), size: 1 + (index % 2), forAnother: index % 5 === 1, wish }, index < BY_PAGE);
      break;
    case 2:
      await offerHelp(staff, details, index < BY_PAGE);
      break;
    case 3:
      await association.done(`${meetingTomorrow}/rides`, { body: { ...ride, kind: 'carpool', seats: 2, departsAt: '12:30', returnsAt: '14:15', note: rideNote }, maySee: THEIRS });
      break;
    default:
      await association.done(`${meetingTomorrow}/ride-seats`, { body: { ...ride, pickUp: wish }, maySee: THEIRS });
  }
  if (index % 3 === 0 && index < BY_PAGE) await association.done('activities/public/ideas', { body: { municipalityCode: '217', words: idea, language: 'fi' } });
  await lookUp(staff, person, index);
}

async function signUp({ association }: ParticipantsStaff, meeting: string, body: object, byPage: boolean): Promise<void> {
  if (!byPage) {
    await association.done(`activities/activities/${meeting}/sign-ups`, { body, maySee: THEIRS });
    return;
  }
  const { token } = await association.done(`activities/public/activities/${meeting}/sign-ups`, { body, maySee: ['r'] });
  const link = `activities/public/sign-ups/${DEMO_ORGANISATIONS.kohtaamispaikka.id}`;
  await association.done(`${link}/view`, { body: { token }, maySee: ['r'] });
  await association.done(`${link}/copy`, { body: { token }, maySee: THEIRS });
  await association.done(`activities/activities/${meeting}/sign-ups?date=${day(1)}`, { maySee: THEIRS });
}

async function offerHelp({ association, volunteers }: ParticipantsStaff, person: object, byPage: boolean): Promise<void> {
  const offer = { person, roles: ['companion'], languages: ['fi'], municipalityCode: '217' };
  if (byPage) await association.done(`activities/public/organisations/${DEMO_ORGANISATIONS.kohtaamispaikka.id}/volunteer-applications`, { body: { ...offer, applicationId: randomUUID() } });
  else await volunteers.done('activities/volunteers', { body: offer, maySee: THEIRS });
}

/** How it was yesterday: told by the public page, read by the organiser, who takes the words of one away. */
export async function tellHowItWas({ association }: ParticipantsStaff, people: readonly CanaryPerson[], meeting: string): Promise<void> {
  for (const { participant: { thought } } of people.slice(0, BY_PAGE / 2)) {
    await association.done(`activities/public/activities/${meeting}/feedback`, { body: { face: 'good', words: thought, language: 'fi' } });
  }
  const path = `activities/activities/${meeting}/feedback`;
  const { items } = await association.done(path, { maySee: ['o'] });
  if (items[0]) await association.done(`${path}/${items[0].id}/erasure`, { body: {}, maySee: ['o'] });
}

/** The organisation looks somebody up, reads, copies and corrects what it keeps, and erases some at their wish. */
async function lookUp({ association }: ParticipantsStaff, { participant: { name, email, phone } }: CanaryPerson, index: number): Promise<void> {
  const { items } = await eventually(async () => {
    const found = await association.done('activities/people/searches', { body: { text: name }, maySee: THEIRS });
    if (found.items.length === 0) throw new Error('who has taken part is not known');
    return found;
  });
  const path = `activities/people/${items[0]!.id}`;
  const { person } = await association.done(path, { maySee: THEIRS });
  await association.done(`${path}/copy`, { maySee: THEIRS });
  await association.done(path, { method: 'PUT', body: { name, email, phone, language: 'fi', version: person.version }, maySee: THEIRS });
  if (index % 7 === 6) await association.done(`${path}/erasure`, { body: {} });
}
