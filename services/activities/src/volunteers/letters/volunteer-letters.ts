import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Person } from '../../people/domain/person.js';
import { PersonLetters } from '../../people/letters/person-letters.js';
import { People } from '../../people/storage/people.js';
import { localParts } from '../shifts/domain/local-time.js';
import type { Shift } from '../shifts/domain/shift.js';
import type { Volunteer } from '../volunteers/domain/volunteer.js';
import { VOLUNTEER_DECLINED, VOLUNTEER_WELCOME } from './answer-letters.js';
import { SHIFT_LETTER, type ShiftNews } from './shift-letter.js';

/** What the link of a volunteer's letter opens. */
export const OF_VOLUNTEER = 'volunteer';
const PAGE = '/vapaaehtoinen';
/** Half a year: a season of shifts. Each letter carries a new one. */
const LINK_MS = 182 * 24 * 60 * 60 * 1000;

/** What volunteers are told by letter, with a link of their own. */
@Injectable()
export class VolunteerLetters {
  constructor(private readonly letters: PersonLetters, private readonly people: People, private readonly organisations: Organisations) {}

  /** An answer to somebody who offered themselves, or a new link. False where they cannot be written to: then somebody has to call. */
  async tell(tx: EntityManager, { id, organisationId, personId }: Pick<Volunteer, 'id' | 'organisationId' | 'personId'>, news: 'welcome' | 'link' | 'declined', at: Date): Promise<boolean> {
    const [person, organisation] = [await this.person(tx, personId), await this.nameOf(tx, organisationId)];
    if (!person) return false;
    const about = { kind: OF_VOLUNTEER, id };
    if (news === 'declined') return this.letters.write(tx, person, { kind: VOLUNTEER_DECLINED, details: { organisation }, about, at });
    return this.letters.writeWithLink(tx, person, { kind: VOLUNTEER_WELCOME, details: { organisation, isNew: news === 'welcome' }, about, at, page: PAGE, expiresAt: new Date(at.getTime() + LINK_MS) });
  }

  /** Tells volunteers of a shift. */
  async tellOfShift(tx: EntityManager, volunteers: readonly Volunteer[], news: ShiftNews, shift: Shift, at: Date): Promise<void> {
    const [people, organisation] = [await this.people.of(tx, volunteers.flatMap(({ personId }) => personId ?? [])), await this.nameOf(tx, shift.organisationId)];
    const { date, time: startTime } = localParts(shift.startsAt);
    const details = { news, organisation, names: shift.names, place: shift.place, day: date, startTime, endTime: localParts(shift.endsAt).time };
    for (const { id, personId } of volunteers) {
      const person = personId === null ? undefined : people.get(personId);
      if (person) await this.letters.writeWithLink(tx, person, { kind: SHIFT_LETTER, details, about: { kind: OF_VOLUNTEER, id }, at, page: PAGE, expiresAt: new Date(at.getTime() + LINK_MS) });
    }
  }

  private async person(tx: EntityManager, personId: string | null): Promise<Person | undefined> {
    return personId === null ? undefined : (await this.people.of(tx, [personId])).get(personId);
  }

  private async nameOf(tx: EntityManager, organisationId: string): Promise<LocalizedText> {
    return (await this.organisations.find(tx, organisationId))?.names ?? { fi: 'Pirtti' };
  }
}
