import { Injectable } from '@nestjs/common';
import { isRefusal, refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { VolunteerLetters } from '../../letters/volunteer-letters.js';
import { VolunteerModelStore } from '../../models/storage/volunteer-model.store.js';
import type { ByWhom } from '../../timeline.row.js';
import { lockVolunteer, VolunteerStore } from '../../volunteers/storage/volunteer.store.js';
import { cancelShift, joinShift, leaveShift } from '../domain/run-shift.js';
import { ShiftStore } from './shift.store.js';

interface Choice {
  readonly shiftId: string;
  readonly volunteerId: string;
  readonly byThemselves: boolean;
  readonly at: Date;
}

/** Puts people on shifts and takes them off, and tells those who did not do it themselves. */
@Injectable()
export class ShiftPeople {
  constructor(private readonly store: ShiftStore, private readonly models: VolunteerModelStore, private readonly volunteers: VolunteerStore, private readonly letters: VolunteerLetters) {}

  /** The volunteer is locked before it is asked whether they are elsewhere then: of two shifts joined at once the second sees the first. */
  async join(tx: EntityManager, { shiftId, volunteerId, byThemselves, at }: Choice): Promise<{ readonly id: string } | Refusal> {
    const volunteer = await lockVolunteer(tx, volunteerId);
    const shift = await this.store.find(tx, shiftId);
    if (!shift || !volunteer) return refuse('not-found');
    const model = await this.models.find(tx, shift.organisationId, shift.modelId);
    const isBusyThen = await this.store.isBusy(tx, volunteerId, shift);
    const changed = await this.store.change(tx, shiftId, joinShift({ volunteer, model, isBusyThen, byThemselves, at }), byWhom(byThemselves));
    if (isRefusal(changed)) return changed;
    if (!byThemselves && changed.facts.length > 0) await this.letters.tellOfShift(tx, [volunteer], 'put-on', shift, at);
    return { id: shiftId };
  }

  async leave(tx: EntityManager, { shiftId, volunteerId, byThemselves, at }: Choice): Promise<{ readonly id: string } | Refusal> {
    const volunteer = await lockVolunteer(tx, volunteerId);
    if (!volunteer) return refuse('not-found');
    const changed = await this.store.change(tx, shiftId, leaveShift({ volunteerId, byThemselves, at }), byWhom(byThemselves));
    if (isRefusal(changed)) return changed;
    for (const { shift } of changed.facts) if (!byThemselves) await this.letters.tellOfShift(tx, [volunteer], 'taken-off', shift, at);
    return { id: shiftId };
  }

  /** Calls a shift off and tells everybody who was to come. */
  async cancel(tx: EntityManager, shiftId: string, by: ByWhom, at: Date): Promise<{ readonly id: string } | Refusal> {
    const changed = await this.store.change(tx, shiftId, cancelShift({ at }), by);
    if (isRefusal(changed)) return changed;
    for (const fact of changed.facts) {
      if (fact.type === 'ShiftCancelled') await this.letters.tellOfShift(tx, [...(await this.volunteers.findMany(tx, fact.volunteerIds)).values()], 'cancelled', fact.shift, at);
    }
    return { id: shiftId };
  }
}

const byWhom = (byThemselves: boolean): ByWhom => (byThemselves ? 'volunteer' : 'coordinator');
